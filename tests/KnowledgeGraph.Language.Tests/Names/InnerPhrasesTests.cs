namespace KnowledgeGraph.Language.Tests;

public sealed class InnerPhrasesTests
{
    private static readonly InnerPhrases Phrases = new(LexiconOf("exchange", "ministry", "stock", "foreign"));

    [Test]
    public void WhatAPrepositionJoinsToANameMayBeOne()
    {
        var text = TreeText.Of(
            "Government/PROPN/NNP/0/root of/ADP/IN/5/case the/DET/DT/5/det Russian/ADJ/NNP/5/amod Federation/PROPN/NNP/1/nmod")
            .Naming(("Government of the Russian Federation", NameType.Organization));
        Assert.That(Found(text), Is.EqualTo(new[] { "Russian Federation" }));
    }

    [Test]
    public void WhatStandsBeforeAPlainNounMayBeOne()
    {
        var text = TreeText.Of("London/PROPN/NNP/3/compound Stock/PROPN/NNP/3/compound Exchange/PROPN/NNP/0/root")
            .Naming(("London Stock Exchange", NameType.Organization));
        Assert.That(Found(text), Is.EqualTo(new[] { "London Stock", "London" }));
    }

    [Test]
    public void APlainWordIsNone()
    {
        var text = TreeText.Of("Foreign/ADJ/NNP/2/amod Ministry/PROPN/NNP/0/root").Naming(("Foreign Ministry", NameType.Organization));
        Assert.That(Found(text), Is.Empty);
    }

    [Test]
    public void PlacesAndPersonsAreOneAsAWhole()
    {
        var place = TreeText.Of("Paris/PROPN/NNP/2/compound Exchange/PROPN/NNP/0/root").Naming(("Paris Exchange", NameType.Place));
        var person = TreeText.Of("Paris/PROPN/NNP/2/compound Exchange/PROPN/NNP/0/root").Naming(("Paris Exchange", NameType.Person));
        Assert.Multiple(() =>
        {
            Assert.That(Found(place), Is.Empty);
            Assert.That(Found(person), Is.Empty);
        });
    }

    [TestCase(true, NameType.Person, NameType.Place, NameType.Place)]
    [TestCase(false, NameType.Person, NameType.Place, null)]
    [TestCase(false, null, NameType.Place, NameType.Place)]
    [TestCase(false, NameType.Organization, NameType.Organization, NameType.Organization)]
    [TestCase(true, null, NameType.Organization, null)]
    public void BothReadingsAreHeard(bool isJoined, NameType? alone, NameType? behind, NameType? expected)
    {
        var phrase = new InnerPhrase(new Name(0, 9, NameType.Organization, 0, 0, 3), 2, 3, isJoined);
        Assert.That(InnerNameStep.TypeOf(phrase, alone, behind), Is.EqualTo(expected));
    }

    private static IEnumerable<string> Found(AnnotatedText text) =>
        text.Names.SelectMany(name => Phrases.Of(text.Sentences[name.Sentence], name).Select(phrase =>
            string.Join(' ', text.Sentences[name.Sentence].Tokens.Skip(phrase.First).Take(phrase.WordCount).Select(token => token.Form))));

    private static Lexicon LexiconOf(params string[] words)
    {
        ulong[] keys = [.. words.Select(word => Fingerprint.Of(word)).Order()];
        return new(keys, [.. keys.Select((_, i) => i)], new sbyte[keys.Length * Lexicon.VectorWidth], [], []);
    }
}
