using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// The nodes by the value of one property, made by one query for itself once it has sought often enough; until then, and while the
/// query writes, it looks at each node.
/// </summary>
internal sealed class SeekIndex(QueryContext context, NodeSeekPlan plan)
{
    private const int ScansBeforeIndex = 2;
    private readonly IGraphView graph = context.Graph;
    private Dictionary<Datum, List<int>>? byValue;
    private int scans;

    public int[] Find(in Datum value)
    {
        if (context.Writer is null && ++scans > ScansBeforeIndex)
            return (byValue ??= Make()).TryGetValue(value, out var found) ? [.. found] : [];
        var column = Column();
        if (column is null)
            return [];
        var nodes = new List<int>();
        foreach (var node in Candidates())
        {
            context.Tick();
            if (DatumEquality.Equal(PropertyReader.Read(column, node), value) == true)
                nodes.Add(node);
        }
        return [.. nodes];
    }

    private IPropertyColumn? Column() => graph.NodeColumn(graph.PropertyName(plan.Property));

    private Dictionary<Datum, List<int>> Make()
    {
        var made = new Dictionary<Datum, List<int>>(DatumEquivalence.Instance);
        if (Column() is not { } column)
            return made;
        foreach (var node in Candidates())
        {
            context.Tick();
            var value = PropertyReader.Read(column, node);
            if (value.IsNull)
                continue;
            context.Charge(64);
            if (!made.TryGetValue(value, out var nodes))
                made[value] = nodes = [];
            nodes.Add(node);
        }
        return made;
    }

    private IEnumerable<int> Candidates()
    {
        if (plan.Label is not null)
            return graph.NodesWithLabel(graph.Label(plan.Label)).ToArray();
        return Enumerable.Range(0, graph.NodeLimit).Where(graph.HasNode);
    }
}
