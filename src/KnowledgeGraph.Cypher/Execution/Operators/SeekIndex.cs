using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// The nodes by the value of one property, made by one query for itself once it has sought often enough, so that a join on a
/// property costs a look-up a row. Until then it looks at each node. What the query itself changes is taken in before each look.
/// </summary>
internal sealed class SeekIndex(QueryContext context, NodeSeekPlan plan)
{
    private const int ScansBeforeIndex = 2;
    private readonly IGraphView graph = context.Graph;
    private Dictionary<Datum, SortedSet<int>>? byValue;
    private int scans;
    private int seen;

    public int[] Find(in Datum value)
    {
        if (scans < ScansBeforeIndex)
        {
            scans++;
            return Scan(value);
        }
        byValue ??= Make();
        for (var touched = context.Writer?.Touched; seen < (touched?.Count ?? 0); seen++)
            Add(touched![seen]);
        if (!byValue.TryGetValue(value, out var found))
            return [];
        if (context.Writer is null)
            return [.. found];
        // A node that was changed since stays under its old value as well.
        var sought = value;
        return [.. found.Where(node => IsCandidate(node) && DatumEquality.Equal(Value(node), sought) == true)];
    }

    private int[] Scan(in Datum value)
    {
        var nodes = new List<int>();
        foreach (var node in Candidates())
        {
            context.Tick();
            if (DatumEquality.Equal(Value(node), value) == true)
                nodes.Add(node);
        }
        return [.. nodes];
    }

    private Dictionary<Datum, SortedSet<int>> Make()
    {
        byValue = new Dictionary<Datum, SortedSet<int>>(DatumEquivalence.Instance);
        seen = context.Writer?.Touched.Count ?? 0;
        foreach (var node in Candidates())
        {
            context.Tick();
            Add(node);
        }
        return byValue;
    }

    private void Add(int node)
    {
        if (!graph.HasNode(node) || Value(node) is not { IsNull: false } value)
            return;
        context.Charge(96);
        if (!byValue!.TryGetValue(value, out var nodes))
            byValue[value] = nodes = [];
        nodes.Add(node);
    }

    private Datum Value(int node) => context.Properties.Node(node, plan.Property);

    private bool IsCandidate(int node) => graph.HasNode(node)
        && (plan.Label is null || graph.LabelsOf(node).BinarySearch(graph.Label(plan.Label)) >= 0);

    private IEnumerable<int> Candidates()
    {
        if (plan.Label is not null)
            return graph.NodesWithLabel(graph.Label(plan.Label)).ToArray();
        return Enumerable.Range(0, graph.NodeLimit).Where(graph.HasNode);
    }
}
