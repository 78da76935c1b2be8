namespace KnowledgeGraph.Extraction.Tests;

public sealed class SenseChooserTests
{
    [Test]
    public void WithoutADateANationalityIsThatOfTodaysState() =>
        Assert.That(TextReading.Of("Turkish officials criticized Syria.").Edges, Does.Contain("Turkey ACCUSES Syria"));

    [Test]
    public void ACapitalThatIsAttackedIsTheCity() =>
        Assert.That(TextReading.Of("Rebels shelled Luanda. Luanda criticized Namibia.").Entities, Is.SupersetOf(new[] { "Luanda (Place)", "Angola (State)" }));
}
