namespace KnowledgeGraph.Language.Tests;

public sealed class WordGatesTests
{
    private static readonly WeightStore Weights = EnglishData.Load("reader.bin", WeightStore.Load);
    private static readonly Lexicon Lexicon = EnglishData.Load("lexicon.bin", Lexicon.Load);
    private static readonly BiLstm Layer = BiLstm.From(Weights, "first");

    [Test]
    public void WordKeptGivesTheSameAsAWordThatIsNew()
    {
        var words = WordView.Of(["Minsk", "and", "Moscow", "and", "Minsk", "signed", "it", "."]);
        var gates = NewGates();
        var first = Values(gates, words);
        Assert.That(Values(gates, words), Is.EqualTo(first));
        Assert.That(Values(NewGates(), words[1..]), Is.EqualTo(first[1..]), "a word gives the same whatever stands beside it");
    }

    [Test]
    public void WordGivesTheSameAfterMoreWordsThanAreKept()
    {
        var words = WordView.Of(["The", "gas", "price", "rose"]);
        var gates = NewGates();
        var before = Values(gates, words);
        foreach (var chunk in Enumerable.Range(0, 20_000).Select(i => new WordView($"word{i}", WordPlace.Within)).Chunk(1000))
            Values(gates, chunk);
        Assert.That(Values(gates, words), Is.EqualTo(before));
    }

    [Test]
    public void WordsOfOneSpellingInOtherPlacesAreKeptApart()
    {
        var gates = NewGates();
        WordView[] words = [new("May", WordPlace.First), new("May", WordPlace.Within), new("May", WordPlace.InCapitals), WordView.Root];
        Assert.That(Values(gates, words).Select(row => string.Join(' ', row)), Is.Unique);
    }

    private static WordGates NewGates()
    {
        var (extractor, embeddings) = (new FeatureExtractor(Lexicon), EmbeddingLayer.From(Weights, Lexicon));
        return new((word, row) => embeddings.Embed(extractor.Extract(word), row), FeatureSlot.InputWidth, Layer.Forward.Input, Layer.Backward.Input);
    }

    private static float[][] Values(WordGates gates, WordView[] words)
    {
        using var workspace = new Workspace();
        var (forward, backward) = gates.Of(words, workspace);
        return [.. words.Select((_, row) => (float[])[.. forward.Row(row), .. backward.Row(row)])];
    }
}
