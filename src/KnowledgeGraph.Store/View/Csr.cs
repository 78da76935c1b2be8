namespace KnowledgeGraph.Store;

/// <summary>Adjacency in one direction: at each node its edges, sorted by type, neighbour, edge (compressed sparse rows).</summary>
internal sealed class Csr
{
    private readonly int[] offsets;
    private readonly int[] edges;
    private readonly int[] neighbours;
    private readonly int[] types;

    public Csr(int nodes, int[] from, int[] to, int[] typeOf)
    {
        offsets = new int[nodes + 1];
        foreach (var node in from)
            offsets[node + 1]++;
        for (var node = 0; node < nodes; node++)
            offsets[node + 1] += offsets[node];
        edges = SortedByNode(from, to, typeOf);
        neighbours = Array.ConvertAll(edges, edge => to[edge]);
        types = Array.ConvertAll(edges, edge => typeOf[edge]);
    }

    public Neighbours Of(int node) => Slice(offsets[node], offsets[node + 1]);

    public Neighbours Of(int node, int type)
    {
        int start = offsets[node], end = offsets[node + 1];
        var first = LowerBound(types, start, end, type);
        return Slice(first, LowerBound(types, first, end, type + 1));
    }

    private Neighbours Slice(int start, int end) => new(edges.AsSpan(start, end - start), neighbours.AsSpan(start, end - start));

    /// <summary>The first place from <paramref name="start"/> on, before <paramref name="end"/>, whose type is not below the given one; the types there are in order.</summary>
    internal static int LowerBound(ReadOnlySpan<int> types, int start, int end, int type)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            if (types[middle] < type)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
    }

    /// <summary>Edges go to their node's run by counting, then each run is put in order.</summary>
    private int[] SortedByNode(int[] from, int[] to, int[] typeOf)
    {
        var sorted = new int[from.Length];
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        for (var edge = 0; edge < from.Length; edge++)
            sorted[next[from[edge]]++] = edge;
        for (var node = 0; node + 1 < offsets.Length; node++)
        {
            sorted.AsSpan(offsets[node], offsets[node + 1] - offsets[node]).Sort((left, right) =>
            {
                var order = typeOf[left].CompareTo(typeOf[right]);
                order = order != 0 ? order : to[left].CompareTo(to[right]);
                return order != 0 ? order : left.CompareTo(right);
            });
        }
        return sorted;
    }
}
