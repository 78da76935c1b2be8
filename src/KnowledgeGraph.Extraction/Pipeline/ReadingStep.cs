namespace KnowledgeGraph.Extraction;

/// <summary>A step that adds a layer of one type.</summary>
internal abstract class ReadingStep<T>(Layer<T> writes, params Layer[] reads) : IReadingStep
    where T : notnull
{
    public IReadOnlyList<Layer> Reads { get; } = reads;

    public Layer Writes => writes;

    public LayerSet Run(LayerSet layers) => layers.With(writes, Find(layers));

    protected abstract T Find(LayerSet layers);
}
