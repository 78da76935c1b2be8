using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>
/// Changes to a <see cref="PropertyGraph"/> that become visible to others all at once, or, where it is left without
/// <see cref="Commit"/>, never. Reading it shows the graph as it was when the transaction began, with its own changes.
/// </summary>
public sealed class GraphTransaction : IGraphView, IDisposable
{
    private readonly PropertyGraph owner;
    private readonly GraphLayer layer;
    private readonly LayeredView view;
    private bool ended;

    internal GraphTransaction(PropertyGraph owner, GraphLayer layer)
    {
        (this.owner, this.layer) = (owner, layer);
        view = new LayeredView(layer);
    }

    /// <inheritdoc/>
    public int NodeCount => view.NodeCount;

    /// <inheritdoc/>
    public int EdgeCount => view.EdgeCount;

    /// <inheritdoc/>
    public int NodeLimit => view.NodeLimit;

    /// <inheritdoc/>
    public int EdgeLimit => view.EdgeLimit;

    /// <inheritdoc/>
    public IReadOnlyList<string> Labels => view.Labels;

    /// <inheritdoc/>
    public IReadOnlyList<string> EdgeTypes => view.EdgeTypes;

    /// <inheritdoc/>
    public IReadOnlyList<string> PropertyNames => view.PropertyNames;

    /// <inheritdoc/>
    public int Label(string name) => view.Label(name);

    /// <inheritdoc/>
    public int EdgeType(string name) => view.EdgeType(name);

    /// <inheritdoc/>
    public int PropertyName(string name) => view.PropertyName(name);

    /// <inheritdoc/>
    public bool HasNode(int node) => view.HasNode(node);

    /// <inheritdoc/>
    public bool HasEdge(int edge) => view.HasEdge(edge);

    /// <inheritdoc/>
    public ReadOnlySpan<int> LabelsOf(int node) => view.LabelsOf(node);

    /// <inheritdoc/>
    public ReadOnlySpan<int> NodesWithLabel(int label) => view.NodesWithLabel(label);

    /// <inheritdoc/>
    public int CountOfType(int type) => view.CountOfType(type);

    /// <inheritdoc/>
    public ReadOnlySpan<int> EdgesOfType(int type) => view.EdgesOfType(type);

    /// <inheritdoc/>
    public int TypeOf(int edge) => view.TypeOf(edge);

    /// <inheritdoc/>
    public int SourceOf(int edge) => view.SourceOf(edge);

    /// <inheritdoc/>
    public int TargetOf(int edge) => view.TargetOf(edge);

    /// <inheritdoc/>
    public Neighbours Neighbours(int node, EdgeDirection direction) => view.Neighbours(node, direction);

    /// <inheritdoc/>
    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => view.Neighbours(node, type, direction);

    /// <inheritdoc/>
    public IPropertyColumn? NodeColumn(int property) => view.NodeColumn(property);

    /// <inheritdoc/>
    public IPropertyColumn? EdgeColumn(int property) => view.EdgeColumn(property);

    /// <inheritdoc/>
    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes) => view.TryNodesByText(property, text, out nodes);

    /// <summary>Creates a node and returns its number.</summary>
    public int CreateNode(IEnumerable<string> labels)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        return layer.CreateNode([.. labels.Select(layer.Labels.Add).Distinct().Order()]);
    }

    /// <summary>Creates an edge between nodes that exist and returns its number.</summary>
    public int CreateEdge(int source, string type, int target)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        if (!HasNode(source) || !HasNode(target))
            throw new ArgumentException("An edge needs two nodes that exist.");
        return layer.CreateEdge(layer.EdgeTypes.Add(type), source, target);
    }

    /// <summary>Sets a property of a node; null takes it away.</summary>
    public void SetNodeProperty(int node, string property, PropertyValue? value)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        layer.SetNodeProperty(node, layer.PropertyNames.Add(property), value);
    }

    /// <summary>Sets a property of an edge; null takes it away.</summary>
    public void SetEdgeProperty(int edge, string property, PropertyValue? value)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        layer.SetEdgeProperty(edge, layer.PropertyNames.Add(property), value);
    }

    /// <summary>Gives a node a label.</summary>
    /// <returns>False where it has it already.</returns>
    public bool AddLabel(int node, string label)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        var symbol = layer.Labels.Add(label);
        var labels = LabelsOf(node);
        if (labels.BinarySearch(symbol) >= 0)
            return false;
        layer.SetLabels(node, [.. labels.ToArray().Append(symbol).Order()]);
        return true;
    }

    /// <summary>Takes a label from a node.</summary>
    /// <returns>False where it has it not.</returns>
    public bool RemoveLabel(int node, string label)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        var symbol = Label(label);
        if (symbol < 0 || LabelsOf(node).BinarySearch(symbol) < 0)
            return false;
        layer.SetLabels(node, [.. LabelsOf(node).ToArray().Where(other => other != symbol)]);
        return true;
    }

    /// <summary>Deletes an edge that exists.</summary>
    public void DeleteEdge(int edge)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        layer.DeleteEdge(edge);
    }

    /// <summary>Deletes a node that exists and has no edges.</summary>
    /// <exception cref="ArgumentException">It has edges.</exception>
    public void DeleteNode(int node)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        if (Neighbours(node, EdgeDirection.Out).Count + Neighbours(node, EdgeDirection.In).Count > 0)
            throw new ArgumentException("A node that has edges cannot be deleted.", nameof(node));
        layer.DeleteNode(node);
    }

    /// <summary>Makes the changes visible to all that read after.</summary>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(ended, this);
        layer.Freeze();
        owner.Publish(layer);
        Dispose();
    }

    /// <summary>Ends the transaction; changes not committed are gone.</summary>
    public void Dispose()
    {
        if (ended)
            return;
        ended = true;
        owner.Release();
    }
}
