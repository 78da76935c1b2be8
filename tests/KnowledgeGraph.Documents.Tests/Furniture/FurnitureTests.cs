using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Documents.Tests;

public sealed class FurnitureTests
{
    private static readonly string[] FurnitureWords =
    [
        "[edit]", "Wikipedia", "Jump to", "(left)", "[1]", "[12]", "^", "Retrieved", "Wayback", "See also", "External links", "rights reserved", "Photo", "(c)", "Yury Drakakhrust", "9 February 2017",
        "Русский", "Sign up", "commenting", "WhatsApp", "Map indicating",
    ];

    [TestCase("belarus-russia-relations.txt")]
    [TestCase("mind-the-gap-between-belarus-and-russia.txt")]
    public void NoFurnitureIsInAPassageOfASeedDocument(string name)
    {
        var document = Reads.Only(SharedData.Require("corpora", "seeds", name));
        var text = string.Join('\n', Reads.Texts(document));

        Assert.That(FurnitureWords.Where(word => text.Contains(word, StringComparison.Ordinal)), Is.Empty);
        Reads.AssertOffsetsAreTrue(document);
    }

    [Test]
    public void TheArticleReadsCleanFromItsFirstSentenceOn()
    {
        var document = Reads.Only(SharedData.Require("corpora", "seeds", "mind-the-gap-between-belarus-and-russia.txt"));
        var texts = Reads.Texts(document);

        Assert.That((document.Document.Title, document.Document.Date?.ToString()), Is.EqualTo(("Mind the gap between Belarus and Russia", "2017-02-09")));
        Assert.That(texts[2], Does.StartWith("There’s disquiet in Minsk and murmurs in Moscow."));
        Assert.That(texts.Count(text => text.Contains("reminiscent of those taken by Donald Trump’s", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(texts.Count(text => text.Contains("shouting match diplomacy", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(texts[^1], Does.EndWith("and that applies to both Belarus and Russia."));
    }

    [Test]
    public void TheEncyclopaediaArticleReadsCleanAcrossItsNumerals()
    {
        var document = Reads.Only(SharedData.Require("corpora", "seeds", "belarus-russia-relations.txt"));

        Assert.That(Reads.Texts(document), Has.Some.Contains("“We are not Russian — we are Belarusians,” and later encouraged the use of Belarusian."));
        Assert.That(Reads.Texts(document), Has.Some.Contains("replace Ukrainian defense ties with Belarus. On September 14, 2017"));
        Assert.That(Reads.Texts(document)[^1], Is.EqualTo("Resident diplomatic missions"));
    }

    [TestCase("Share this article on Facebook")]
    [TestCase("We use cookies to make this site better. Accept all cookies")]
    [TestCase("Photo: Jane Doe / Agency")]
    [TestCase("By Anna Kovalenko in Minsk")]
    [TestCase("Related articles: The milk quarrel and after")]
    [TestCase("Subscribe to our newsletter")]
    [TestCase("Facebook Twitter Email Print")]
    [TestCase("Page 3 of 12")]
    [TestCase("© 2019 The Eastern Review. All rights reserved.")]
    public void FurnitureIsLeftOut(string line) =>
        Assert.That(Reads.Passages($"The ban was lifted.\n\n{line}\n\nDeliveries resumed."), Is.EqualTo(new[] { "The ban was lifted.", "Deliveries resumed." }));

    [TestCase("By the end of the year the two governments had signed nothing.")]
    [TestCase("Facebook was blocked in Belarus after the vote, and Twitter was slow.")]
    [TestCase("Related talks were held in Minsk.")]
    [TestCase("The promise[d] loan (a small one) never came [sic].")]
    [TestCase("The author's rights were reserved by treaty.")]
    public void ProseThatResemblesFurnitureStays(string sentence) =>
        Assert.That(Reads.Passages($"The ban was lifted.\n\n{sentence}\n\nDeliveries resumed."), Does.Contain(sentence));

    [TestCase("By Aa Bb ", "!")]
    [TestCase("get ", "x")]
    [TestCase("[1", ".")]
    [TestCase("(photo ", ".")]
    [TestCase("Map of a ", "(left")]
    public void APassageMadeToConfuseThePatternsIsStillRead(string repeated, string end)
    {
        var passage = string.Concat(Enumerable.Repeat(repeated, 590 / repeated.Length)) + end;

        Assert.That(Reads.Passages($"The ban was lifted.\n\n{passage}"), Does.Contain("The ban was lifted."));
    }
}
