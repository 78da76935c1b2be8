namespace KnowledgeGraph.Catalogue;

/// <summary>Which node a word leads to from a node: an open-addressing hash table in two arrays.</summary>
internal sealed class EdgeTable
{
    private const ulong Golden = 0x9e3779b97f4a7c15;

    private readonly ulong[] keys;
    private readonly int[] nodes;
    private readonly ulong mask;

    public EdgeTable(ulong[] keys, int[] nodes) => (this.keys, this.nodes, mask) = (keys, nodes, (ulong)keys.Length - 1);

    public ReadOnlySpan<ulong> Keys => keys;

    public ReadOnlySpan<int> Nodes => nodes;

    /// <summary>A table for the edges, at most half full; a slot without a node is free.</summary>
    public static EdgeTable Of(IReadOnlyCollection<(ulong Key, int Node)> edges)
    {
        var size = 16;
        while (size < edges.Count * 2)
            size *= 2;
        var table = new EdgeTable(new ulong[size], new int[size]);
        foreach (var (key, node) in edges)
        {
            var slot = key & table.mask;
            while (table.nodes[slot] != 0)
                slot = (slot + 1) & table.mask;
            (table.keys[slot], table.nodes[slot]) = (key, node);
        }
        return table;
    }

    public static ulong Key(int node, ulong word) => word ^ ((ulong)node * Golden);

    public int Find(int node, ulong word)
    {
        var key = Key(node, word);
        for (var slot = key & mask; ; slot = (slot + 1) & mask)
        {
            if (nodes[slot] == 0)
                return -1;
            if (keys[slot] == key)
                return nodes[slot];
        }
    }
}
