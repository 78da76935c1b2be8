namespace KnowledgeGraph.Language;

/// <summary>Finds the words and sentences of a text.</summary>
internal sealed class Segmenter : IReadingStep
{
    private readonly AtomScanner scanner;
    private readonly WordJoiner joiner;
    private readonly SentenceCutter cutter;

    public Segmenter(WeightStore store, Lexicon lexicon)
    {
        scanner = new(new(EnglishData.Lines("contractions.txt")));
        var abbreviations = new AbbreviationList(EnglishData.Lines("abbreviations.txt"));
        joiner = new(new(store.Matrix("joints")), new(abbreviations));
        cutter = new(new(store.Matrix("sentence-ends")), new(abbreviations, lexicon));
    }

    public string Name => "segmentation";

    public IReadOnlyList<Layer> Reads => [TextLayers.Language];

    public IReadOnlyList<Layer> Writes => [TextLayers.Words];

    public AnnotatedText Apply(AnnotatedText text) => text.With(TextLayers.Words, text.IsEnglish ? Cut(text.Text) : []);

    private List<SentenceSpan> Cut(string text) => cutter.Cut(joiner.Join(text, scanner.Scan(text)));
}
