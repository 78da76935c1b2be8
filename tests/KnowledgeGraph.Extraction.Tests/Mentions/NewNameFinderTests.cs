namespace KnowledgeGraph.Extraction.Tests;

public sealed class NewNameFinderTests
{
    [Test]
    public void ATitleMakesAPersonAndTheSurnameStandsForThem() =>
        Assert.That(
            TextReading.Of("Georgian President Tornike Beridzelov met journalists. Then Beridzelov criticized Belarus.").Edges,
            Is.SupersetOf(new[] { "Tornike Beridzelov HOLDS_OFFICE Georgia", "Tornike Beridzelov ACCUSES Belarus" }));

    [Test]
    public void AnAcronymInParenthesesStandsForTheName() =>
        Assert.That(
            TextReading.Of("The Ruritanian Workers' Front Council (RWFC) met. On Monday the RWFC criticized Belarus.").Entities.Count(name => name.EndsWith("(Organization)", StringComparison.Ordinal)),
            Is.EqualTo(1));

    [Test]
    public void MonthsAndNumbersNameNobody() =>
        Assert.That(TextReading.Of("It was in May. Last November it rained.").Entities, Is.Empty);
}
