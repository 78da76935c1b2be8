namespace KnowledgeGraph.Language;

/// <summary>Reads text: sentences and words, tags, lemmas, trees. Any input is answered; the same input gives the same reading.</summary>
/// <remarks>It may be used from many threads at once.</remarks>
public sealed class LanguagePipeline
{
    private static readonly Lazy<LanguagePipeline> Shared = new(EnglishPipeline.Create);
    private readonly IReadOnlyList<IReadingStep> steps;

    internal LanguagePipeline(IReadOnlyList<IReadingStep> steps) => this.steps = steps;

    /// <summary>The pipeline for English with the weights that come with this library, loaded on first use.</summary>
    public static LanguagePipeline English => Shared.Value;

    /// <summary>Reads a passage.</summary>
    /// <param name="text">A paragraph, heading or list item; offsets in the result point into it.</param>
    public AnnotatedText Read(string text) => Continue(new AnnotatedText(text));

    /// <summary>Reads passages, each as if it stood alone: quicker than one after the other where they are short.</summary>
    /// <param name="texts">Paragraphs, headings or list items; all that is found in them is held until the last is read.</param>
    /// <returns>The readings, in order.</returns>
    public IReadOnlyList<AnnotatedText> Read(IReadOnlyList<string> texts) => Run(steps, texts);

    /// <summary>Reads passages no further than some layers need: the steps that neither they nor another such step reads are left out.</summary>
    /// <param name="texts">Paragraphs, headings or list items, as above.</param>
    /// <param name="wanted">The layers that must be there after.</param>
    /// <returns>The readings, in order; the wanted layers are as in a full reading.</returns>
    /// <exception cref="ArgumentException">A layer is wanted that no step writes.</exception>
    public IReadOnlyList<AnnotatedText> Read(IReadOnlyList<string> texts, IReadOnlyCollection<Layer> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Run(StepsFor(wanted), texts);
    }

    /// <summary>Runs the steps whose layers a text does not have yet, as when the words were given with the text.</summary>
    public AnnotatedText Continue(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var step in steps)
        {
            if (!step.Writes.All(text.Has))
                text = step.Apply(text);
        }
        return text;
    }

    private static IReadOnlyList<AnnotatedText> Run(IEnumerable<IReadingStep> steps, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return steps.Aggregate((IReadOnlyList<AnnotatedText>)[.. texts.Select(text => new AnnotatedText(text))], (read, step) => step.Apply(read));
    }

    private List<IReadingStep> StepsFor(IReadOnlyCollection<Layer> wanted)
    {
        if (wanted.FirstOrDefault(layer => !steps.Any(step => step.Writes.Contains(layer))) is { } missing)
            throw new ArgumentException($"No step of this pipeline writes the layer '{missing}'.", nameof(wanted));
        var (needed, chosen) = (wanted.ToHashSet(), new List<IReadingStep>());
        foreach (var step in steps.Reverse().Where(step => step.Writes.Any(needed.Contains)))
        {
            needed.UnionWith(step.Reads);
            chosen.Insert(0, step);
        }
        return chosen;
    }
}
