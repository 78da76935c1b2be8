namespace KnowledgeGraph.Extraction.Tests;

public sealed class DescriptionFinderTests
{
    [TestCase("A customs row erupted between Georgia and Poland.", "Georgia–Poland customs row (Dispute)")]
    [TestCase("The 1987 fishing dispute between Georgia and Poland was long.", "1987 Georgia–Poland fishing dispute (Dispute)")]
    [TestCase("Poland and Georgia signed a cheese agreement.", "Georgia–Poland cheese agreement (Treaty)")]
    public void ADescribedThingIsNamedByYearSidesMatterAndNoun(string text, string entity) =>
        Assert.That(TextReading.Of(text).Entities, Does.Contain(entity));

    [Test]
    public void ItsSidesArePartyToIt() =>
        Assert.That(
            TextReading.Of("A customs row erupted between Georgia and Poland.").Edges,
            Is.EquivalentTo(new[] { "Georgia PARTY_TO Georgia–Poland customs row", "Poland PARTY_TO Georgia–Poland customs row" }));

    [TestCase("The cheese treaty that Georgia signed with Poland in 1987 was short.", "Georgia PARTY_TO 1987 Georgia–Poland cheese treaty 1987")]
    [TestCase("In the Gulf War, American aircraft bombed Iraq.", "Iraq PARTY_TO Gulf War")]
    public void WhoSignsItOrFightsInItIsItsSide(string text, string edge) => Assert.That(TextReading.Of(text).Edges, Does.Contain(edge));

    [Test]
    public void AnAgreementOfNobodyIsNoNode() => Assert.That(TextReading.Of("It takes an agreement.").Entities, Is.Empty);
}
