namespace KnowledgeGraph.Language.Tests;

public sealed class PhraseListTests
{
    private static readonly PhraseList Phrases = new(["New York", "New York Times", "York", "Côte d'Ivoire", "Guinea-Bissau", "Macy's"]);

    [TestCase("in york", "01")]
    [TestCase("in new york city", "0230")]
    [TestCase("the new york times", "0233")]
    [TestCase("new and york", "001")]
    [TestCase("the new", "00")]
    public void LongestPhraseIsMarked(string words, string marks) => Assert.That(Mark(words), Is.EqualTo(marks));

    [TestCase("guinea-bissau", "1")]
    [TestCase("guinea - bissau", "233")]
    [TestCase("at macy 's", "023")]
    public void HyphenMayAndGenitiveMustStandAlone(string words, string marks) => Assert.That(Mark(words), Is.EqualTo(marks));

    [Test]
    public void SentenceWithoutWordsHasNoMarks() => Assert.That(Phrases.Mark([]), Is.Empty);

    private static string Mark(string words) => string.Concat(Phrases.Mark(words.Split(' ')));
}
