namespace KnowledgeGraph.Store;

/// <summary>
/// A graph in memory that can change: an immutable graph, and the changes over it in pages that versions share. Readers keep the
/// version they began with; one transaction writes at a time.
/// </summary>
public sealed class PropertyGraph : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile GraphLayer current;

    /// <summary>A graph with nothing in it.</summary>
    public PropertyGraph()
        : this(EmptyGraph.Instance)
    {
    }

    /// <summary>A graph that begins as another and leaves that one unchanged.</summary>
    public PropertyGraph(IGraphView beneath) => current = new GraphLayer(beneath);

    /// <summary>The graph as it is now; what it shows does not change.</summary>
    public IGraphView View() => new LayeredView(current);

    /// <summary>Begins to change the graph; waits until no other transaction does.</summary>
    public GraphTransaction Begin(CancellationToken cancellationToken = default)
    {
        writing.Wait(cancellationToken);
        return new GraphTransaction(this, current.Fork());
    }

    /// <inheritdoc/>
    public void Dispose() => writing.Dispose();

    internal void Publish(GraphLayer layer) => current = layer;

    internal void Release() => writing.Release();
}
