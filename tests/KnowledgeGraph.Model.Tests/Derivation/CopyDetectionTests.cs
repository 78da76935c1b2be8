namespace KnowledgeGraph.Model.Tests;

public sealed class CopyDetectionTests
{
    private const string Report = "Officials said on Friday that gas deliveries to Belarus would be cut by sixty percent within days unless the debt of last year is paid in full";

    [Test]
    public void CaseSpacingAndPunctuationDoNotMakeAnotherText() =>
        Assert.That(Groups("Gas was cut.", "gas  was CUT", "Gas is cut."), Is.EqualTo(new[] { "Gas is cut.", "Gas was cut.|gas  was CUT" }));

    [Test]
    public void ALongTextWithAChangedWordIsACopy() =>
        Assert.That(Groups(Report, Report + " today", "Nothing of the kind happened"), Has.Length.EqualTo(2));

    [Test]
    public void ACopyOfACopyIsInTheGroup() =>
        Assert.That(Groups(Report, Report + " by them", Report + " by them in time"), Has.Length.EqualTo(1));

    [Test]
    public void TextsWithoutWordsAreOneText() => Assert.That(Groups("", "...", "!"), Has.Length.EqualTo(1));

    [Test]
    public void GroupsDoNotDependOnOrder()
    {
        string[] texts = [Report, "Short.", Report + " by them all", "short", Report + " by them all in the end"];

        Assert.That(Sorted(Groups([.. texts.Reverse()])), Is.EqualTo(Sorted(Groups(texts))));
    }

    private static string[] Groups(params string[] texts) =>
        [.. CopyDetection.Group(texts, text => text).Select(group => string.Join('|', group))];

    private static string[] Sorted(string[] groups) =>
        [.. groups.Select(group => string.Join('|', group.Split('|').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
