namespace KnowledgeGraph.Store;

/// <summary>
/// The edges at one node in one direction, as two arrays sorted by type, neighbour and edge. Additions wait at the end and are
/// sorted in when next read.
/// </summary>
internal sealed class Adjacency
{
    private int[] edges;
    private int[] nodes;
    private int count;
    private int sorted;

    public Adjacency(Neighbours neighbours)
    {
        edges = neighbours.Edges.ToArray();
        nodes = neighbours.Nodes.ToArray();
        count = sorted = edges.Length;
    }

    private Adjacency(Adjacency other)
    {
        (edges, nodes) = (other.edges.AsSpan(0, other.count).ToArray(), other.nodes.AsSpan(0, other.count).ToArray());
        (count, sorted) = (other.count, other.sorted);
    }

    public int Count => count;

    public Adjacency Fork() => new(this);

    public void Add(int edge, int node)
    {
        if (count == edges.Length)
        {
            Array.Resize(ref edges, Math.Max(4, count * 2));
            Array.Resize(ref nodes, edges.Length);
        }
        edges[count] = edge;
        nodes[count++] = node;
    }

    public void Remove(int edge)
    {
        var at = edges.AsSpan(0, count).IndexOf(edge);
        if (at < 0)
            return;
        edges.AsSpan(at + 1, count - at - 1).CopyTo(edges.AsSpan(at));
        nodes.AsSpan(at + 1, count - at - 1).CopyTo(nodes.AsSpan(at));
        count--;
        sorted = at < sorted ? sorted - 1 : sorted;
    }

    /// <summary>All edges, sorted; the types come from the caller.</summary>
    public Neighbours All(Func<int, int> typeOf)
    {
        if (sorted < count)
            Sort(typeOf);
        return new Neighbours(edges.AsSpan(0, count), nodes.AsSpan(0, count));
    }

    /// <summary>The edges of one type.</summary>
    public Neighbours Of(int type, Func<int, int> typeOf)
    {
        var all = All(typeOf);
        var start = LowerBound(type, typeOf);
        var end = LowerBound(type + 1, typeOf);
        return new Neighbours(all.Edges[start..end], all.Nodes[start..end]);
    }

    private int LowerBound(int type, Func<int, int> typeOf)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (typeOf(edges[middle]) < type)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Sort(Func<int, int> typeOf)
    {
        var keys = new (int Type, int Node, int Edge)[count];
        for (var i = 0; i < count; i++)
            keys[i] = (typeOf(edges[i]), nodes[i], edges[i]);
        Array.Sort(keys);
        for (var i = 0; i < count; i++)
            (edges[i], nodes[i]) = (keys[i].Edge, keys[i].Node);
        sorted = count;
    }
}
