namespace KnowledgeGraph.Store;

/// <summary>The edges at a node in one direction, and beside each the node at its other end. Both spans have one length.</summary>
/// <remarks>Sorted by edge type, then neighbour, then edge, so that reading them is deterministic and runs of one type are contiguous.</remarks>
public readonly ref struct Neighbours
{
    /// <summary>Edges with their other ends.</summary>
    public Neighbours(ReadOnlySpan<int> edges, ReadOnlySpan<int> nodes)
    {
        Edges = edges;
        Nodes = nodes;
    }

    /// <summary>The edges.</summary>
    public ReadOnlySpan<int> Edges { get; }

    /// <summary>The node at the other end of each.</summary>
    public ReadOnlySpan<int> Nodes { get; }

    /// <summary>How many there are.</summary>
    public int Count => Edges.Length;
}
