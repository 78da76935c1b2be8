using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Language.Tests;

public sealed class LanguagePipelineTests
{
    [Test]
    public void OffsetsReproduceAnyTextAndEveryVisibleCharacterIsInAWord()
    {
        Prop.ForAll<string>(given =>
        {
            var text = given ?? "";
            var reading = LanguagePipeline.English.Read(text);
            AssertOffsets(reading);
            if (reading.IsEnglish)
                Assert.That(reading.Sentences.SelectMany(sentence => sentence.Tokens).Sum(token => token.Form.Length), Is.EqualTo(text.Count(c => !AtomScanner.IsBlank(c))));
        }).QuickCheckThrowOnFailure();
    }

    [TestCase("\u05E9\u05DC\u05D5\u05DD \U0001F600\U0001F1FA\U0001F1E6 e\u0301 \uD800 \uDC00\u0000\u202E abc")]
    [TestCase("RUSSIA HALTS GAS SUPPLIES TO BELARUS OVER UNPAID DEBTS")]
    [TestCase("''''''....!!!!((((\"\"\"\"----____////")]
    public void OddTextIsReadWithExactOffsets(string text)
    {
        AssertOffsets(LanguagePipeline.English.Read(text));
    }

    [Test]
    public void TextWithoutFullStopIsCutIntoSentencesOfBoundedLength()
    {
        var reading = LanguagePipeline.English.Read(string.Concat(Enumerable.Repeat("the gas and the oil ", 400)));

        Assert.That(reading.Sentences.Max(sentence => sentence.Tokens.Count), Is.LessThanOrEqualTo(SentenceCutter.LongestSentence + 5));
        AssertOffsets(reading);
    }

    [Test]
    public void LongRunsWithoutSpacesAreReadInPieces()
    {
        foreach (var piece in new[] { "a", "1", "-", "a1", ".a", "'s", "\U0001F600", "\u0301" })
            AssertOffsets(LanguagePipeline.English.Read(string.Concat(Enumerable.Repeat(piece, 700))));
    }

    [Test]
    public void EverySentenceIsATreeWithOneRoot()
    {
        var reading = LanguagePipeline.English.Read("In July 2009 Russia, which had banned Belarusian dairy imports, lifted the ban. Minsk didn't reply.");

        foreach (var sentence in reading.Sentences)
        {
            Assert.That(sentence.Tokens.Count(token => token.Head == Arc.Root && token.Relation == "root"), Is.EqualTo(1));
            Assert.That(sentence.Tokens.Where(token => token.Head != Arc.Root).Select(token => token.Relation), Has.None.EqualTo("root"));
        }
    }

    [Test]
    public void PassagesAreReadTogetherAsEachAlone()
    {
        string[] passages =
        [
            "In July 2009 Russia, which had banned Belarusian dairy imports, lifted the ban. Minsk didn't reply.",
            "",
            "RUSSIA BANS DAIRY IMPORTS",
            "Der Vertrag wurde von beiden Seiten in der Hauptstadt unterzeichnet und ist nicht in Kraft getreten.",
            string.Concat(Enumerable.Repeat("Lukashenko met Putin in Sochi, where he asked him for cheaper gas. ", 80)),
            "Lukashenko refused.",
        ];

        var together = LanguagePipeline.English.Read(passages);

        Assert.That(together.Select(Shown), Is.EqualTo(passages.Select(text => Shown(LanguagePipeline.English.Read(text)))));
    }

    [Test]
    public void LayersThatAreWantedAreReadAsEverAndOthersAreNot()
    {
        const string Passage = "The Government of the Russian Federation asked Lukashenko to pay. He refused.";

        var names = LanguagePipeline.English.Read([Passage], [TextLayers.Names]).Single();
        var mentions = LanguagePipeline.English.Read([Passage], [TextLayers.Mentions]).Single();

        var whole = LanguagePipeline.English.Read(Passage);
        Assert.That(whole.Has(TextLayers.InnerNames), Is.True);
        Assert.That(names.Names, Is.EqualTo(whole.Names));
        Assert.That(names.Has(TextLayers.Mentions) || names.Has(TextLayers.InnerNames), Is.False);
        Assert.That(Shown(mentions), Is.EqualTo(Shown(whole)));
        Assert.That(mentions.Has(TextLayers.InnerNames), Is.False);
    }

    [Test]
    public void LayerThatNoStepWritesCannotBeWanted()
    {
        Assert.That(
            () => LanguagePipeline.English.Read(["Minsk refused."], [new Layer<string>("verses")]),
            Throws.ArgumentException.With.Message.Contains("'verses'"));
    }

    private static string Shown(AnnotatedText text) => string.Join('\n', text.Sentences.SelectMany(sentence => sentence.Tokens).Cast<object>().Concat(text.Names).Concat(text.Mentions).Append(text.IsEnglish));

    [Test]
    public void SentenceIsReadAlikeAloneAndAmongOthers()
    {
        const string One = "Russia cut off gas supplies to Belarus.";
        var alone = LanguagePipeline.English.Read(One).Sentences[0];
        var among = LanguagePipeline.English.Read($"Minsk, which owed 200 million dollars, had warned of this for weeks. {One} It was cold.").Sentences[1];

        Assert.That(among.Tokens.Select(Columns), Is.EqualTo(alone.Tokens.Select(Columns)));
    }

    private static string Columns(Token token) => $"{token.Form} {token.Lemma} {token.Upos} {token.Xpos} {token.Features} {token.Head} {token.Relation}";

    private static void AssertOffsets(AnnotatedText reading)
    {
        var at = 0;
        foreach (var sentence in reading.Sentences)
        {
            Assert.That(reading.Text[sentence.Start..sentence.End], Is.EqualTo(sentence.Text));
            foreach (var token in sentence.Tokens)
            {
                Assert.That(token.Start, Is.GreaterThanOrEqualTo(at));
                Assert.That(reading.Text[token.Start..token.End], Is.EqualTo(token.Form));
                at = token.End;
            }
        }
    }
}
