using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that tell what is in a graph.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<Procedure> All =>
    [
        new("db.labels", ProcedureSignature.Of(("label", TypeSet.String)), "The labels in use.", (c, _) => Names(LabelsInUse(c.Graph))),
        new("db.relationshipTypes", ProcedureSignature.Of(("relationshipType", TypeSet.String)), "The relationship types in use.", (c, _) => Names(TypesInUse(c.Graph))),
        new("db.propertyKeys", ProcedureSignature.Of(("propertyKey", TypeSet.String)), "The property names in use.", (c, _) => Names(c.Graph.PropertyNames)),
        new("db.schema.visualization", ProcedureSignature.Of(("nodes", TypeSet.List), ("relationships", TypeSet.List)), "Which labels are joined by which types.", Visualization),
        new("db.schema.nodeTypeProperties", ProcedureSignature.Of(("nodeType", TypeSet.String), ("propertyName", TypeSet.String)), "Which labels have which properties.", NodeProperties),
    ];

    private static IEnumerable<string> LabelsInUse(IGraphView graph) => graph.Labels.Where(label => graph.NodesWithLabel(graph.Label(label)).Length > 0);

    private static IEnumerable<string> TypesInUse(IGraphView graph) => graph.EdgeTypes.Where(type => graph.CountOfType(graph.EdgeType(type)) > 0);

    private static IEnumerable<Datum[]> Names(IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).ToList().Select(name => new[] { Datum.Of(name) });

    private static IEnumerable<Datum[]> Visualization(QueryContext context, Datum[] arguments)
    {
        var graph = context.Graph;
        var joins = new SortedSet<(string From, string Type, string To)>();
        for (var edge = 0; edge < graph.EdgeLimit; edge++)
        {
            context.Tick();
            if (!graph.HasEdge(edge))
                continue;
            foreach (var from in graph.LabelsOf(graph.SourceOf(edge)))
            {
                foreach (var to in graph.LabelsOf(graph.TargetOf(edge)))
                    joins.Add((graph.Labels[from], graph.EdgeTypes[graph.TypeOf(edge)], graph.Labels[to]));
            }
        }
        var nodes = LabelsInUse(graph).Order(StringComparer.Ordinal).Select(label => Map(("name", label))).ToArray();
        var relationships = joins.Select(join => Map(("from", join.From), ("type", join.Type), ("to", join.To))).ToArray();
        yield return [Datum.Of(nodes), Datum.Of(relationships)];
    }

    private static IEnumerable<Datum[]> NodeProperties(QueryContext context, Datum[] arguments)
    {
        var graph = context.Graph;
        foreach (var label in LabelsInUse(graph).Order(StringComparer.Ordinal).ToList())
        {
            var nodes = graph.NodesWithLabel(graph.Label(label)).ToArray();
            foreach (var property in graph.PropertyNames.Order(StringComparer.Ordinal).ToList())
            {
                if (graph.NodeColumn(graph.PropertyName(property)) is { } column && Array.Exists(nodes, column.Has))
                    yield return [Datum.Of(label), Datum.Of(property)];
            }
        }
    }

    private static Datum Map(params (string Key, string Value)[] entries)
    {
        var map = new DatumMap();
        foreach (var (key, value) in entries)
            map.Set(key, Datum.Of(value));
        return Datum.Of(map);
    }
}
