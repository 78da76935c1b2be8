namespace KnowledgeGraph.Language;

/// <summary>Puts reading steps in order and refuses an order in which a step would miss what it reads.</summary>
public sealed class LanguagePipelineBuilder
{
    private readonly List<IReadingStep> steps = [];
    private readonly HashSet<Layer> written = [];

    /// <summary>Appends a step.</summary>
    /// <exception cref="ArgumentException">The step reads a layer that no step before it writes, or writes one that is there already.</exception>
    public LanguagePipelineBuilder Add(IReadingStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Reads.FirstOrDefault(layer => !written.Contains(layer)) is { } missing)
            throw new ArgumentException($"Step '{step.Name}' reads '{missing}', which no step before it writes.", nameof(step));
        if (step.Writes.FirstOrDefault(written.Contains) is { } twice)
            throw new ArgumentException($"Step '{step.Name}' writes '{twice}', which a step before it has written.", nameof(step));
        written.UnionWith(step.Writes);
        steps.Add(step);
        return this;
    }

    /// <summary>The pipeline of the steps added so far.</summary>
    public LanguagePipeline Build() => new([.. steps]);
}
