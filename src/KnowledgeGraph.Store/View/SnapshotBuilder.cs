using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Collects nodes and edges in the order of their numbers and makes a snapshot of them.</summary>
internal sealed class SnapshotBuilder
{
    private readonly List<string> ids = [];
    private readonly List<IReadOnlyList<string>> labels = [];
    private readonly List<string?> edgeIds = [];
    private readonly List<string> types = [];
    private readonly List<int> sources = [];
    private readonly List<int> targets = [];
    private readonly Dictionary<string, ColumnBuilder> nodeColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnBuilder> edgeColumns = new(StringComparer.Ordinal);

    /// <summary>The node of each entity.</summary>
    public Dictionary<EntityId, int> Entities { get; } = [];

    public int Node(string id, IReadOnlyList<string> nodeLabels)
    {
        ids.Add(id);
        labels.Add(nodeLabels);
        Set(nodeColumns, ids.Count - 1, "id", id);
        return ids.Count - 1;
    }

    public int Edge(string? id, string type, int source, int target)
    {
        edgeIds.Add(id);
        types.Add(type);
        sources.Add(source);
        targets.Add(target);
        return types.Count - 1;
    }

    public void SetNode(int node, string name, PropertyValue? value) => Set(nodeColumns, node, name, value);

    public void SetEdge(int edge, string name, PropertyValue? value) => Set(edgeColumns, edge, name, value);

    public GraphSnapshot Build()
    {
        var labelTable = new SymbolTable(labels.SelectMany(list => list));
        var typeTable = new SymbolTable(types);
        int[] typeOf = [.. types.Select(typeTable.Of)], from = [.. sources], to = [.. targets];
        var labelled = labels.SelectMany((list, node) => list.Select(labelTable.Of).Distinct().Order().Select(label => (Node: node, Label: label))).ToList();
        return new(new SnapshotParts(
            [.. ids], [.. edgeIds], Entities, labelTable, typeTable, new SymbolTable(nodeColumns.Keys.Concat(edgeColumns.Keys)), typeOf, from, to,
            new Csr(ids.Count, from, to, typeOf), new Csr(ids.Count, to, from, typeOf),
            new Grouping(ids.Count, [.. labelled.Select(pair => (pair.Node, pair.Label))]),
            new Grouping(labelTable.Names.Count, [.. labelled.Select(pair => (pair.Label, pair.Node))]),
            new Grouping(typeTable.Names.Count, [.. typeOf.Select((type, edge) => (type, edge))]),
            Built(nodeColumns, ids.Count), Built(edgeColumns, types.Count)));
    }

    private static void Set(Dictionary<string, ColumnBuilder> columns, int element, string name, PropertyValue? value)
    {
        if (value is null or NullValue)
            return;
        if (!columns.TryGetValue(name, out var column))
            columns.Add(name, column = new ColumnBuilder());
        column.Add(element, value);
    }

    private static Dictionary<string, IPropertyColumn> Built(Dictionary<string, ColumnBuilder> columns, int count) =>
        columns.ToDictionary(entry => entry.Key, entry => entry.Value.Build(count), StringComparer.Ordinal);
}
