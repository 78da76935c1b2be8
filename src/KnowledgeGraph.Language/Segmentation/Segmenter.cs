namespace KnowledgeGraph.Language;

/// <summary>Finds the words and sentences of a text.</summary>
internal sealed class Segmenter : IReadingStep
{
    private static readonly ContractionList Contractions = new(EnglishData.Lines("contractions.txt"));
    private static readonly AbbreviationList Abbreviations = new(EnglishData.Lines("abbreviations.txt"));
    private readonly AtomScanner scanner = new(Contractions);
    private readonly WordJoiner joiner = new(Abbreviations);
    private readonly SentenceCutter cutter = new(Abbreviations);

    public string Name => "segmentation";

    public IReadOnlyList<Layer> Reads => [];

    public IReadOnlyList<Layer> Writes => [TextLayers.Words];

    public AnnotatedText Apply(AnnotatedText text) =>
        text.With(TextLayers.Words, cutter.Cut(joiner.Join(text.Text, scanner.Scan(text.Text))));
}
