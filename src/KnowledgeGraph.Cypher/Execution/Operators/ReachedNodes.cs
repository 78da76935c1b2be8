namespace KnowledgeGraph.Cypher;

/// <summary>Which nodes a search has reached, each with a number of its own: by hash while they are few, by place in an array once they are many.</summary>
internal sealed class ReachedNodes
{
    private const int FewParts = 64;

    /// <summary>How much higher numbers stand in the array, so that zero means none.</summary>
    private const int Shift = 2;
    private readonly int nodeLimit;
    private Dictionary<int, int>? few;
    private int[] many = [];

    /// <param name="start">The node where the search begins.</param>
    /// <param name="number">Its number; like all, it is -1 at the least.</param>
    /// <param name="nodeLimit">What every node is below.</param>
    public ReachedNodes(int start, int number, int nodeLimit)
    {
        this.nodeLimit = nodeLimit;
        few = new Dictionary<int, int> { [start] = number };
    }

    public bool TryGet(int node, out int number)
    {
        if (few is not null)
            return few.TryGetValue(node, out number);
        number = many[node] - Shift;
        return many[node] != 0;
    }

    /// <summary>Notes a node's number; false where it has been reached before.</summary>
    public bool TryAdd(int node, int number)
    {
        if (few is not null)
        {
            if (!few.TryAdd(node, number))
                return false;
            if (few.Count > nodeLimit / FewParts)
                Spread();
            return true;
        }
        if (many[node] != 0)
            return false;
        many[node] = number + Shift;
        return true;
    }

    private void Spread()
    {
        many = new int[nodeLimit];
        foreach (var (node, number) in few!)
            many[node] = number + Shift;
        few = null;
    }
}
