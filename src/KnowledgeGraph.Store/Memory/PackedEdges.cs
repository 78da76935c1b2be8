namespace KnowledgeGraph.Store;

/// <summary>
/// Edges numbered by source, type and target, so that the edges that leave a node are a run of numbers and need no list: of each
/// edge its target, type, and its place and source among those that enter its target.
/// </summary>
internal sealed class PackedEdges
{
    private readonly int[] outOffsets;
    private readonly int[] inOffsets;
    private readonly int[] numbers;
    private readonly int[] targets;
    private readonly int[] entering;
    private readonly int[] enteringFrom;
    private readonly byte[] types;
    private readonly int[] counts;

    public PackedEdges(int nodes, int typeCount, int[] order, int[] from, int[] to, byte[] typeOf)
    {
        outOffsets = new int[nodes + 1];
        inOffsets = new int[nodes + 1];
        numbers = new int[order.Length];
        targets = new int[order.Length];
        types = new byte[order.Length];
        counts = new int[typeCount];
        for (var edge = 0; edge < order.Length; edge++)
        {
            var given = order[edge];
            (numbers[edge], targets[edge], types[edge]) = (edge, to[given], typeOf[given]);
            outOffsets[from[given] + 1]++;
            inOffsets[to[given] + 1]++;
            counts[typeOf[given]]++;
        }
        for (var node = 0; node < nodes; node++)
        {
            outOffsets[node + 1] += outOffsets[node];
            inOffsets[node + 1] += inOffsets[node];
        }
        (entering, enteringFrom) = Enter(order, from);
    }

    public int Count => targets.Length;

    public int CountOfType(int type) => counts[type];

    public int TypeOf(int edge) => types[edge];

    public int TargetOf(int edge) => targets[edge];

    public int SourceOf(int edge)
    {
        int low = 0, high = outOffsets.Length - 1;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (outOffsets[middle] <= edge)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    public Neighbours Of(int node, EdgeDirection direction) => direction == EdgeDirection.Out
        ? Slice(numbers, targets, outOffsets[node], outOffsets[node + 1])
        : Slice(entering, enteringFrom, inOffsets[node], inOffsets[node + 1]);

    public Neighbours Of(int node, int type, EdgeDirection direction)
    {
        var (edges, nodes, offsets) = direction == EdgeDirection.Out ? (numbers, targets, outOffsets) : (entering, enteringFrom, inOffsets);
        int start = offsets[node], end = offsets[node + 1];
        var first = LowerBound(edges, start, end, type);
        return Slice(edges, nodes, first, LowerBound(edges, first, end, type + 1));
    }

    private int LowerBound(int[] edges, int start, int end, int type)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            if (types[edges[middle]] < type)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
    }

    private static Neighbours Slice(int[] edges, int[] nodes, int start, int end) =>
        new(edges.AsSpan(start, end - start), nodes.AsSpan(start, end - start));

    // Edges go to their target's run by counting; each run is then put in the order of type, source and number.
    private (int[] Edges, int[] Sources) Enter(int[] order, int[] from)
    {
        var edges = new int[targets.Length];
        var sources = new int[targets.Length];
        var next = inOffsets.AsSpan(0, inOffsets.Length - 1).ToArray();
        for (var edge = 0; edge < targets.Length; edge++)
        {
            var place = next[targets[edge]]++;
            (edges[place], sources[place]) = (edge, from[order[edge]]);
        }
        for (var node = 0; node + 1 < inOffsets.Length; node++)
        {
            var (start, length) = (inOffsets[node], inOffsets[node + 1] - inOffsets[node]);
            if (length > 1)
                Sort(edges.AsSpan(start, length), sources.AsSpan(start, length));
        }
        return (edges, sources);
    }

    private void Sort(Span<int> edges, Span<int> sources)
    {
        // Numbers ascend by source already, so that ordering by type and number orders by source too.
        var keys = new long[edges.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)types[edges[i]] << 32) | (uint)edges[i];
        keys.AsSpan().Sort(sources);
        for (var i = 0; i < keys.Length; i++)
            edges[i] = (int)(keys[i] & int.MaxValue);
    }
}
