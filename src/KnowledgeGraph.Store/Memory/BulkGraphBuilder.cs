using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Collects a large graph that does not change after, and packs it: 17 bytes an edge, its properties aside.</summary>
/// <remarks>Nodes are numbered as they are added; edges are numbered anew, by source, type and target, when the graph is built.</remarks>
public sealed class BulkGraphBuilder
{
    private readonly NameTable labels = new([]);
    private readonly NameTable types = new([]);
    private readonly List<int> labelSets = [];
    private readonly Dictionary<string, int> setNumbers = new(StringComparer.Ordinal);
    private readonly List<int[]> sets = [];
    private readonly List<int> sources = [];
    private readonly List<int> targets = [];
    private readonly List<byte> edgeTypes = [];
    private readonly SortedDictionary<string, ColumnBuilder> nodeColumns = new(StringComparer.Ordinal);
    private readonly List<(int Edge, string Name, PropertyValue Value)> edgeProperties = [];

    /// <summary>Adds a node and returns its number.</summary>
    public int AddNode(params IReadOnlyList<string> nodeLabels)
    {
        ArgumentNullException.ThrowIfNull(nodeLabels);
        var key = string.Join('\n', nodeLabels);
        if (!setNumbers.TryGetValue(key, out var set))
        {
            setNumbers[key] = set = sets.Count;
            sets.Add([.. nodeLabels.Select(labels.Add).Distinct().Order()]);
        }
        labelSets.Add(set);
        return labelSets.Count - 1;
    }

    /// <summary>Adds an edge between nodes added before and returns the number by which its properties are set until it is built.</summary>
    /// <exception cref="ArgumentException">A node is not there, or there are more than 256 types.</exception>
    public int AddEdge(int source, string type, int target)
    {
        var symbol = types.Add(type);
        if ((uint)source >= labelSets.Count || (uint)target >= labelSets.Count || symbol > byte.MaxValue)
            throw new ArgumentException("An edge joins nodes that were added, by one of at most 256 types.");
        sources.Add(source);
        targets.Add(target);
        edgeTypes.Add((byte)symbol);
        return sources.Count - 1;
    }

    /// <summary>Sets a property of a node that has no such property yet.</summary>
    public void SetNode(int node, string property, PropertyValue value)
    {
        if (!nodeColumns.TryGetValue(property, out var column))
            nodeColumns[property] = column = new ColumnBuilder();
        column.Add(node, value);
    }

    /// <summary>Sets a property of an edge that has no such property yet.</summary>
    public void SetEdge(int edge, string property, PropertyValue value) => edgeProperties.Add((edge, property, value));

    /// <summary>The graph; the builder is empty of edges after.</summary>
    public IGraphView Build()
    {
        var order = Order();
        var edges = new PackedEdges(labelSets.Count, types.Names.Count, order, [.. sources], [.. targets], [.. edgeTypes]);
        var numbers = new int[order.Length];
        for (var number = 0; number < order.Length; number++)
            numbers[order[number]] = number;
        var edgeColumns = new SortedDictionary<string, ColumnBuilder>(StringComparer.Ordinal);
        foreach (var (edge, name, value) in edgeProperties)
        {
            if (!edgeColumns.TryGetValue(name, out var column))
                edgeColumns[name] = column = new ColumnBuilder();
            column.Add(numbers[edge], value);
        }
        sources.Clear();
        targets.Clear();
        edgeTypes.Clear();
        return new PackedGraph(labels, types, [.. labelSets], sets, edges, Columns(nodeColumns, labelSets.Count), Columns(edgeColumns, order.Length));
    }

    private static Dictionary<string, IPropertyColumn> Columns(SortedDictionary<string, ColumnBuilder> builders, int count) =>
        builders.ToDictionary(entry => entry.Key, entry => entry.Value.Build(count), StringComparer.Ordinal);

    private int[] Order()
    {
        var keys = new (int Source, byte Type, int Target)[sources.Count];
        var order = new int[sources.Count];
        for (var edge = 0; edge < order.Length; edge++)
        {
            keys[edge] = (sources[edge], edgeTypes[edge], targets[edge]);
            order[edge] = edge;
        }
        Array.Sort(keys, order);
        return order;
    }
}
