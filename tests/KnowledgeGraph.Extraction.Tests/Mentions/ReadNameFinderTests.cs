namespace KnowledgeGraph.Extraction.Tests;

public sealed class ReadNameFinderTests
{
    [Test]
    public void ANameInWhichAKnownOneLiesByChanceIsWhole() =>
        Assert.That(TextReading.Of("Officials of New South Wales met in Sydney.").Entities, Has.None.StartsWith("Wales"));

    [Test]
    public void ASurnameIsTheKnownPersonsOnlyWithTheirFirstName() =>
        Assert.That(
            TextReading.Of("Dudley Gorbachev criticized Mikhail S. Gorbachev.").Edges,
            Does.Contain("Dudley Gorbachev ACCUSES Mikhail Gorbachev"));

    [TestCase("The carmaker Zastava Dynamics criticized Georgia.", "Zastava Dynamics (Company)")]
    [TestCase("Andes Motors criticized Georgia.", "Andes Motors (Company)")]
    public void ANameIsAFirmsByTheNounThatDescribesOrHeadsIt(string text, string entity) =>
        Assert.That(TextReading.Of(text).Entities, Does.Contain(entity));

    [Test]
    public void ARankIsNoPartOfAName() =>
        Assert.That(TextReading.Of("Commodore Josaia Tamani criticized Georgia.").Entities, Does.Contain("Josaia Tamani (Person)"));

    [TestCase("The German musician Christopher Franke moved to Berlin.", "Christopher Franke (Person)")]
    [TestCase("Leone Marucci is an American filmmaker.", "Leone Marucci (Person)")]
    public void ASurnameThatIsAFirstNameHereIsNoKnownPerson(string text, string person) =>
        Assert.That(TextReading.Of(text).Entities.Where(entity => entity.EndsWith("(Person)", StringComparison.Ordinal)), Is.EqualTo(new[] { person }));
}
