namespace KnowledgeGraph.Catalogue.Tests;

public sealed class FindNearTests
{
    [TestCase("CTSO", "CSTO", 1)]
    [TestCase("Lukashenco", "Lukashenko", 1)]
    [TestCase("Collective Securty Treaty Organisaton", "Collective Security Treaty Organisation", 2)]
    [TestCase("Rosselhoznadzor", "Rosselkhoznadzor", 1)]
    [TestCase("beltransgaz", "Beltransgaz", 0)]
    [TestCase("Gazprm", "Gazprom", 1)]
    public void ASlipFindsTheNameThatWasMeant(string slip, string meant, int distance)
    {
        var nearest = EntityCatalogue.Default.FindNear(slip)[0];

        Assert.That((nearest.Spelling, nearest.Distance), Is.EqualTo((meant, distance)));
        Assert.That(nearest.Senses, Is.Not.Empty);
    }

    [TestCase("Putn")]
    [TestCase("NOTA")]
    [TestCase("EUU")]
    [TestCase("")]
    [TestCase("Nothing Like It")]
    public void ShortNamesAndFarOnesFindNothing(string slip)
    {
        Assert.That(EntityCatalogue.Default.FindNear(slip), Is.Empty);
    }
}
