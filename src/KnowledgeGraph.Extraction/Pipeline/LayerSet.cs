using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What is known of a document so far. A step adds a layer and changes none.</summary>
internal sealed class LayerSet
{
    private readonly ImmutableDictionary<Layer, object> values;

    private LayerSet(ImmutableDictionary<Layer, object> values) => this.values = values;

    public static LayerSet Empty { get; } = new(ImmutableDictionary<Layer, object>.Empty);

    /// <summary>The layer's content; the pipeline has checked that it is there.</summary>
    public T Get<T>(Layer<T> layer)
        where T : notnull => (T)values[layer];

    public LayerSet With<T>(Layer<T> layer, T value)
        where T : notnull => new(values.Add(layer, value));
}
