namespace KnowledgeGraph.Language.Tests;

public sealed class SegmenterTests
{
    [TestCase("They don't know John's plan.", "They do n't know John 's plan .")]
    [TestCase("It cannot be; we're gonna wait.", "It can not be ; we 're gon na wait .")]
    [TestCase("The U.S. and Russia signed it on 3.5.1992 for $4,000,000.", "The U.S. and Russia signed it on 3.5.1992 for $ 4,000,000 .")]
    [TestCase("Mr. Deve Gowda (H. D.) said: \u201CNever.\u201D", "Mr. Deve Gowda ( H. D. ) said : \u201C Never . \u201D")]
    [TestCase("a 15-year term", "a 15 - year term")]
    public void WordsAreThoseOfUniversalDependencies(string text, string words)
    {
        Assert.That(string.Join(' ', WordsOf(text)), Is.EqualTo(words));
    }

    [Test]
    public void ContractionsAreMarkedAsOneToken()
    {
        var tokens = LanguagePipeline.English.Read("They don't.").Sentences[0].Tokens;

        Assert.That(tokens.Where(token => token.JoinsPrevious).Select(token => token.Form), Is.EqualTo(["n't"]));
    }

    [Test]
    public void TitlesAndInitialsDoNotEndASentence()
    {
        var sentences = LanguagePipeline.English.Read("Prime Minister H. D. Deve Gowda met Mr. Yeltsin. They signed a treaty.").Sentences;

        Assert.That(sentences.Select(sentence => sentence.Text), Is.EqualTo(["Prime Minister H. D. Deve Gowda met Mr. Yeltsin.", "They signed a treaty."]));
    }

    [Test]
    public void DatelineIsASentenceByItself()
    {
        var sentences = LanguagePipeline.English.Read("KYIV, July 3 (Reuters) - Russia lifted the ban.").Sentences;

        Assert.That(sentences.Select(sentence => sentence.Text), Is.EqualTo(["KYIV, July 3 (Reuters) -", "Russia lifted the ban."]));
    }

    [TestCase("")]
    [TestCase(" \n\t\u0000\u0007")]
    public void TextWithoutWordsHasNoSentences(string text)
    {
        Assert.That(LanguagePipeline.English.Read(text).Sentences, Is.Empty);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        LanguagePipeline.English.Read(text).Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Form);
}
