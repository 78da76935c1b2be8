namespace KnowledgeGraph.Cypher;

/// <summary>How far nodes are from where a search began: by hash while they are few, by place in an array once they are many.</summary>
internal sealed class DistanceTable
{
    private const int FewParts = 64;
    private readonly int nodeLimit;
    private Dictionary<int, int>? few;
    private int[] many = [];

    public DistanceTable(int start, int nodeLimit)
    {
        this.nodeLimit = nodeLimit;
        few = new Dictionary<int, int> { [start] = 0 };
    }

    public bool TryGet(int node, out int distance)
    {
        if (few is not null)
            return few.TryGetValue(node, out distance);
        distance = many[node] - 1;
        return distance >= 0;
    }

    /// <summary>Notes a distance; false where the node has one.</summary>
    public bool TryAdd(int node, int distance)
    {
        if (few is not null)
        {
            if (!few.TryAdd(node, distance))
                return false;
            if (few.Count > nodeLimit / FewParts)
                Spread();
            return true;
        }
        // Distances stand one higher, so that zero means none.
        if (many[node] != 0)
            return false;
        many[node] = distance + 1;
        return true;
    }

    private void Spread()
    {
        many = new int[nodeLimit];
        foreach (var (node, distance) in few!)
            many[node] = distance + 1;
        few = null;
    }
}
