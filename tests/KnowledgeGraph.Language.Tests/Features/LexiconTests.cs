namespace KnowledgeGraph.Language.Tests;

public sealed class LexiconTests
{
    [Test]
    public void WordIsFoundAsWrittenElseSmallElseAsAName()
    {
        var lexicon = LexiconOf("the", "The", "Minsk");

        Assert.That(lexicon.VectorOf("The"), Is.EqualTo(1));
        Assert.That(lexicon.VectorOf("THE"), Is.EqualTo(0));
        Assert.That(lexicon.VectorOf("MINSK"), Is.EqualTo(2));
        Assert.That(lexicon.VectorOf("Brest"), Is.EqualTo(-1));
    }

    [TestCase(4, 0b1_1010)]
    [TestCase(6, 0b1_101011)]
    [TestCase(20, 0b1_101011)]
    public void ClusterPrefixIsTheBeginningOfThePath(int bits, int expected)
    {
        Assert.That(new WordClass(0b1_101011, 0).ClusterPrefix(bits), Is.EqualTo(expected));
    }

    private static Lexicon LexiconOf(params string[] words)
    {
        var keyed = words.Select((word, rank) => (Key: Fingerprint.Of(word), rank)).OrderBy(pair => pair.Key).ToList();
        return new([.. keyed.Select(pair => pair.Key)], [.. keyed.Select(pair => pair.rank)], new sbyte[words.Length * Lexicon.VectorWidth], [], []);
    }
}
