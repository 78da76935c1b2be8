namespace KnowledgeGraph.Language.Tests;

public sealed class NameFeaturesTests
{
    private static readonly Lexicon Lexicon = new([], [], [], [Fingerprint.Of("minsk")], [new(0b1_10100110_0101, WordClass.Untagged)]);

    [Test]
    public void EverySlotHasAValue()
    {
        Assert.That(Extract("In", "Minsk")[1].Values, Has.Length.EqualTo(NameSlots.All.Count));
    }

    [TestCase("cluster-8", 0b1_10100110)]
    [TestCase("cluster-12", 0b1_10100110_0101)]
    public void NameThatWasSeenWithNoTagsIsKnownByItsCluster(string slot, int bits)
    {
        Assert.That(ValueOf(Extract("In", "Minsk")[1], slot), Is.EqualTo(Fingerprint.Of(bits, NumberOf(slot))));
    }

    [Test]
    public void WordsOfOneRunOfCapitalsShareItsEnds()
    {
        var features = Extract("University", "of", "Minsk", "opens");

        Assert.That(features.Take(3).Select(word => ValueOf(word, "run-last")), Is.All.EqualTo(Fingerprint.Of("minsk", NumberOf("run-last"))));
        Assert.That(ValueOf(features[3], "run-last"), Is.EqualTo(Fingerprint.Of("", NumberOf("run-last"))));
    }

    [Test]
    public void KnownNameTellsLessInSmallLetters()
    {
        var (capital, small) = (Extract("near", "Minsk")[1], Extract("near", "minsk")[1]);

        Assert.That(ValueOf(capital, "list-place"), Is.EqualTo(Fingerprint.Of(3, NumberOf("list-place"))));
        Assert.That(ValueOf(small, "list-place"), Is.EqualTo(Fingerprint.Of(2, NumberOf("list-place"))));
        Assert.That(ValueOf(capital, "list-person"), Is.EqualTo(Fingerprint.Of(1, NumberOf("list-person"))));
    }

    private static WordFeatures[] Extract(params string[] forms) =>
        new NameFeatures(Lexicon).Extract(new(forms, [.. forms.Select(_ => new WordTags("X", "FW", "_"))]), new([forms]));

    private static ulong ValueOf(WordFeatures word, string slot) => word.Values[NumberOf(slot)];

    private static int NumberOf(string slot) => NameSlots.All.Select(known => known.Name).ToList().IndexOf(slot);
}
