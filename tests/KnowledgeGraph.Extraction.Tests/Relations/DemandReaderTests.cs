namespace KnowledgeGraph.Extraction.Tests;

public sealed class DemandReaderTests
{
    [TestCase("Russia said that Belarus must pay.")]
    [TestCase("Russia declared on Tuesday that Belarus should return the helicopter.")]
    [TestCase("Russia insists that the Belarusian government has to pay.")]
    public void WhoSaysThatAnotherMustActDemandsIt(string text) =>
        Assert.That(TextReading.Of(text).Edges, Is.EqualTo(new[] { "Russia REQUESTS_FROM Belarus" }));

    [TestCase("Russia said that Belarus would pay.")]
    [TestCase("Russia said that it must act.")]
    [TestCase("Belarus must pay.")]
    public void ADutyThatNobodyNamesToAnotherIsNoDemand(string text) => Assert.That(TextReading.Of(text).Edges, Is.Empty);
}
