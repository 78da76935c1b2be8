using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Draws what joins what: a virtual node for each label in use, a virtual relationship for each type between two of them.</summary>
/// <remarks>The properties, and the text of a constraint, are those that Neo4j gives.</remarks>
internal sealed class SchemaDrawing(QueryContext context)
{
    private readonly IGraphView graph = context.Graph;

    public static IEnumerable<Datum[]> Draw(QueryContext context, Datum[] arguments) => [new SchemaDrawing(context).Row()];

    private Datum[] Row()
    {
        var nodes = SchemaProcedures.LabelsInUse(context).Order(StringComparer.Ordinal).Select(Node).ToList();
        var byLabel = nodes.ToDictionary(node => node.Labels[0], StringComparer.Ordinal);
        var relationships = Joins()
            .Select(join => (From: graph.Labels[join.From], Type: graph.EdgeTypes[join.Type], To: graph.Labels[join.To]))
            .OrderBy(join => join.From, StringComparer.Ordinal).ThenBy(join => join.Type, StringComparer.Ordinal).ThenBy(join => join.To, StringComparer.Ordinal)
            .Select(join => Datum.Of(new VirtualRelationship(context.NextVirtual(), join.Type, byLabel[join.From], byLabel[join.To], Named(join.Type))));
        return [Datum.Of(nodes.Select(Datum.Of).ToArray()), Datum.Of(relationships.ToArray())];
    }

    private VirtualNode Node(string label)
    {
        bool IsHere(SchemaRule rule) => !rule.IsRelationship && rule.Labels.Contains(label);
        var properties = Named(label);
        properties.Set("indexes", Texts(context.Schema.Indexes.Where(IsHere).Select(rule => string.Join(',', rule.Properties))));
        properties.Set("constraints", Texts(context.Schema.Constraints.Select((rule, i) => (rule, i)).Where(entry => IsHere(entry.rule)).Select(entry => Text(entry.rule, entry.i + 1))));
        return new VirtualNode(context.NextVirtual(), [label], properties);
    }

    private string Text(SchemaRule rule, int id)
    {
        var owned = context.Schema.AllIndexes.ToList().FindIndex(index => index.Owner == rule.Name) + 1;
        var index = owned == 0 ? "" : FormattableString.Invariant($", ownedIndex={owned}");
        return FormattableString.Invariant(
            $"Constraint( id={id}, name='{rule.Name}', type='{rule.Kind.Replace('_', ' ')}', schema=(:{rule.Labels[0]} {{{string.Join(", ", rule.Properties)}}}){index} )");
    }

    private HashSet<(int From, int Type, int To)> Joins()
    {
        var joins = new HashSet<(int From, int Type, int To)>();
        for (var edge = 0; edge < graph.EdgeLimit; edge++)
        {
            context.Tick();
            if (!graph.HasEdge(edge))
                continue;
            foreach (var from in graph.LabelsOf(graph.SourceOf(edge)))
            {
                foreach (var to in graph.LabelsOf(graph.TargetOf(edge)))
                    joins.Add((from, graph.TypeOf(edge), to));
            }
        }
        return joins;
    }

    private static DatumMap Named(string name)
    {
        var properties = new DatumMap();
        properties.Set("name", Datum.Of(name));
        return properties;
    }

    private static Datum Texts(IEnumerable<string> texts) => Datum.Of(texts.Select(text => Datum.Of(text)).ToArray());
}
