using System.Runtime.InteropServices;

namespace KnowledgeGraph.Store;

/// <summary>The edges of some nodes in one direction: offsets, then types, neighbours and edges of all of them.</summary>
internal sealed class ImageAdjacency
{
    private readonly int[] numbers;
    private readonly int nodes;
    private readonly int edges;

    public ImageAdjacency(byte[] content)
    {
        numbers = MemoryMarshal.Cast<byte, int>(content).ToArray();
        nodes = numbers[0];
        edges = numbers[1 + nodes];
    }

    public static byte[] Encode(IGraphView view, EdgeDirection direction, int first, int count)
    {
        List<int> offsets = [count, 0], types = [], neighbours = [], edges = [];
        for (var node = first; node < first + count; node++)
        {
            var found = view.Neighbours(node, direction);
            foreach (var edge in found.Edges)
                types.Add(view.TypeOf(edge));
            neighbours.AddRange(found.Nodes);
            edges.AddRange(found.Edges);
            offsets.Add(edges.Count);
        }
        return MemoryMarshal.AsBytes<int>([.. offsets, .. types, .. neighbours, .. edges]).ToArray();
    }

    public Neighbours Of(int node) => Slice(numbers[1 + node], numbers[2 + node]);

    public Neighbours Of(int node, int type)
    {
        int start = numbers[1 + node], end = numbers[2 + node];
        var types = numbers.AsSpan(2 + nodes, edges);
        var first = Csr.LowerBound(types, start, end, type);
        return Slice(first, Csr.LowerBound(types, first, end, type + 1));
    }

    private Neighbours Slice(int start, int end) => new(
        numbers.AsSpan(2 + nodes + 2 * edges + start, end - start), numbers.AsSpan(2 + nodes + edges + start, end - start));
}
