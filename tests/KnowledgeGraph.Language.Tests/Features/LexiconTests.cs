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

    [Test]
    public void WordThatWasSeenWithNoTagsIsKnownByItsClusterAlone()
    {
        var (house, minsk) = (new WordClass(0b1_0110, 3), new WordClass(0b1_1010, WordClass.Untagged));
        var lexicon = LexiconOf(("house", house), ("minsk", minsk));

        Assert.That((lexicon.ClassOf("house"), lexicon.ClusterOf("house")), Is.EqualTo((house, house)));
        Assert.That((lexicon.ClassOf("minsk"), lexicon.ClusterOf("minsk")), Is.EqualTo((default(WordClass), minsk)));
        Assert.That((lexicon.ClassOf("brest"), lexicon.ClusterOf("brest")), Is.EqualTo((default(WordClass), default(WordClass))));
    }

    private static Lexicon LexiconOf(params (string Word, WordClass Class)[] known)
    {
        var keyed = known.Select(entry => (Key: Fingerprint.Of(entry.Word), entry.Class)).OrderBy(pair => pair.Key).ToList();
        return new([], [], [], [.. keyed.Select(pair => pair.Key)], [.. keyed.Select(pair => pair.Class)]);
    }

    private static Lexicon LexiconOf(params string[] words)
    {
        var keyed = words.Select((word, rank) => (Key: Fingerprint.Of(word), rank)).OrderBy(pair => pair.Key).ToList();
        return new([.. keyed.Select(pair => pair.Key)], [.. keyed.Select(pair => pair.rank)], new sbyte[words.Length * Lexicon.VectorWidth], [], []);
    }
}
