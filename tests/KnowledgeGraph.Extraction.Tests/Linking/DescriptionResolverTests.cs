namespace KnowledgeGraph.Extraction.Tests;

public sealed class DescriptionResolverTests
{
    [Test]
    public void ADescriptionOfAStateIsNotTheOneThatActsOnIt() =>
        Assert.That(TextReading.Of("Nauru held an election. Georgia criticized the island nation.").Edges, Does.Contain("Georgia ACCUSES Nauru"));

    [Test]
    public void ADescriptionOfAFirmIsTheOneToldOf() =>
        Assert.That(TextReading.Of("Petrobras bought a refinery. Bolivia criticized the Brazilian oil giant.").Edges, Does.Contain("Bolivia ACCUSES Petrobras"));
}
