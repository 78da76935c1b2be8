namespace KnowledgeGraph.Extraction;

/// <summary>Steps in an order in which each finds what it needs; a wrong order is refused when it is put together.</summary>
internal sealed class ReadingPipeline
{
    private readonly IReadOnlyList<IReadingStep> steps;

    /// <exception cref="ArgumentException">A step reads a layer that none before it writes, or two write one layer.</exception>
    public ReadingPipeline(IReadOnlyList<Layer> given, IReadOnlyList<IReadingStep> steps)
    {
        var known = new HashSet<Layer>(given);
        foreach (var step in steps)
        {
            if (step.Reads.FirstOrDefault(layer => !known.Contains(layer)) is { } missing)
                throw new ArgumentException($"{step.GetType().Name} reads the layer '{missing.Name}', which no step before it writes.");
            if (!known.Add(step.Writes))
                throw new ArgumentException($"{step.GetType().Name} writes the layer '{step.Writes.Name}', which is there already.");
        }
        this.steps = steps;
    }

    public LayerSet Run(LayerSet given) => steps.Aggregate(given, (layers, step) => step.Run(layers));
}
