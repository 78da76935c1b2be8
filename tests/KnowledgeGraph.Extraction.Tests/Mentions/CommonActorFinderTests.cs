namespace KnowledgeGraph.Extraction.Tests;

public sealed class CommonActorFinderTests
{
    [Test]
    public void ANounPhraseOfPeopleIsAnActorNamedByIt() =>
        Assert.That(TextReading.Of("Several anti-war groups criticized Belarus.").Edges, Does.Contain("anti-war groups ACCUSES Belarus"));

    [Test]
    public void PeopleOfANamedPlaceAreNamedWithIt() =>
        Assert.That(TextReading.Of("Iran-backed militia groups attacked residents of Gaza.").Edges, Does.Contain("Iran-backed militia groups ASSAULTS residents of Gaza"));

    [Test]
    public void OfPeopleOfWhomNothingIsSaidOnlyTheNamesInThePhraseAreNodes() =>
        Assert.That(TextReading.Of("There were many Georgian poets.").Entities, Is.EqualTo(new[] { "Georgia (State)" }));

    [Test]
    public void PartiesAndAlliesOfNobodyAreNoActors() =>
        Assert.That(TextReading.Of("The parties criticized Belarus.").Edges, Is.Empty);
}
