using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Finds out which properties the nodes of each set of labels, and the relationships of each type, have.</summary>
internal static class TypeProperties
{
    public static IEnumerable<Datum[]> OfNodes(QueryContext context, Datum[] arguments)
    {
        var graph = context.Graph;
        var groups = new SortedDictionary<string, (string[] Labels, List<int> Nodes)>(StringComparer.Ordinal);
        for (var node = 0; node < graph.NodeLimit; node++)
        {
            context.Tick();
            if (!graph.HasNode(node))
                continue;
            string[] labels = [.. graph.LabelsOf(node).ToArray().Select(label => graph.Labels[label]).Order(StringComparer.Ordinal)];
            var name = string.Concat(labels.Select((label, i) => $"{(i == 0 ? "" : ":")}`{label}`"));
            if (!groups.TryGetValue(name, out var group))
                groups[name] = group = (labels, []);
            group.Nodes.Add(node);
        }
        foreach (var (name, (labels, nodes)) in groups)
        {
            foreach (var property in Properties(context, nodes, graph.NodeColumn))
                yield return [Datum.Of(name.Length == 0 ? "" : ":" + name), Datum.Of(labels.Select(label => Datum.Of(label)).ToArray()), .. property];
        }
    }

    public static IEnumerable<Datum[]> OfRelationships(QueryContext context, Datum[] arguments)
    {
        var graph = context.Graph;
        foreach (var type in graph.EdgeTypes.Where(type => graph.CountOfType(graph.EdgeType(type)) > 0).Order(StringComparer.Ordinal).ToList())
        {
            var edges = graph.EdgesOfType(graph.EdgeType(type)).ToArray();
            foreach (var property in Properties(context, edges, graph.EdgeColumn))
                yield return [Datum.Of($":`{type}`"), .. property];
        }
    }

    // Name, types, and whether all have it; one row of nulls where there is no property.
    private static List<Datum[]> Properties(QueryContext context, IReadOnlyList<int> elements, Func<int, IPropertyColumn?> column)
    {
        var rows = new List<Datum[]>();
        foreach (var name in context.Graph.PropertyNames.Order(StringComparer.Ordinal).ToList())
        {
            if (column(context.Graph.PropertyName(name)) is not { } values)
                continue;
            var types = new SortedSet<string>(StringComparer.Ordinal);
            var having = 0;
            foreach (var element in elements.Where(values.Has))
            {
                context.Tick();
                having++;
                types.Add(Name(PropertyReader.Read(values, element)));
            }
            if (having > 0)
                rows.Add([Datum.Of(name), Datum.Of(types.Select(type => Datum.Of(type)).ToArray()), Datum.Of(having == elements.Count)]);
        }
        return rows.Count > 0 ? rows : [[Datum.Null, Datum.Null, Datum.False]];
    }

    // The names are those of Neo4j's own procedure.
    private static string Name(in Datum value) => value.Kind switch
    {
        DatumKind.Integer => "Long",
        DatumKind.Float => "Double",
        DatumKind.List => value.Items.Length == 0 ? "StringArray" : Name(value.Items[0]) + "Array",
        var kind => kind.ToString(),
    };
}
