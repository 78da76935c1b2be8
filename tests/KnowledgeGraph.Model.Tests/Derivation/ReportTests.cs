namespace KnowledgeGraph.Model.Tests;

public sealed class ReportTests
{
    private const string Wire = "Officials said on Friday that gas deliveries to Belarus would be cut by sixty percent within days unless the debt of last year is paid in full";

    [TestCase("Officials said on Friday that gas deliveries to Belarus will be cut by sixty percent within days unless the debt of last year is settled in full", TestName = "WordsWereChanged")]
    [TestCase("MOSCOW, June 18 (Agency) - " + Wire, TestName = "ADatelineWasAdded")]
    [TestCase(Wire + ", a step that the government in Minsk called a breach of all that had been agreed at the talks of the spring.", TestName = "ASentenceWasAdded")]
    [TestCase("Officials said on Friday that gas deliveries to Belarus would be cut by sixty percent within days", TestName = "TheEndWasCutOff")]
    [TestCase("officials said, on friday, that gas deliveries to belarus would be cut by sixty percent within days unless the debt of last year is paid in full!", TestName = "OnlyMarksDiffer")]
    public void WhatWasMadeFromAReportIsACopy(string copy) => Assert.That(AreCopies(Wire, copy), Is.True);

    [TestCase("On Friday officials announced that Belarus must pay the debt of last year in full, or Gazprom will cut gas deliveries by sixty percent.", TestName = "InOtherWords")]
    [TestCase("Officials said on Friday that gas deliveries to Belarus would go on, since the debt was paid on the eve of the talks in Minsk.", TestName = "OnlyItsBeginningIsTheSame")]
    public void AReportOfItsOwnIsNoCopy(string other) => Assert.That(AreCopies(Wire, other), Is.False);

    [TestCase("Gazprom owns Beltransgaz", ExpectedResult = true)]
    [TestCase("GAZPROM  owns Beltransgaz!", ExpectedResult = true)]
    [TestCase("Gazprom owns Beltransgaz today.", ExpectedResult = false)]
    public bool ShortTextsAreCopiesOnlyWhereTheyAreEqual(string other) => AreCopies("Gazprom owns Beltransgaz.", other);

    [TestCase("On 25 November Gazprom bought the other half of Beltransgaz for 2.5 billion dollars.", ExpectedResult = true)]
    [TestCase("On 25 November Gazprom sold the other half of Beltransgaz.", ExpectedResult = false)]
    public bool OfTextsOfAFewWordsTheShorterMustBeWholeInTheLonger(string other) => AreCopies("On 25 November Gazprom bought the other half of Beltransgaz.", other);

    [Test]
    public void TextsWithoutWordsAreEqual() => Assert.That(AreCopies("", "..."), Is.True);

    private static bool AreCopies(string one, string other) => Of(one).IsCopyOf(Of(other)) && Of(other).IsCopyOf(Of(one));

    private static Report Of(string text) => new(new Evidence("a", 0, 0, text.Length, text), evidence => evidence.Text);
}
