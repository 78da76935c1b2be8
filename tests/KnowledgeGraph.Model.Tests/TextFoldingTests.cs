namespace KnowledgeGraph.Model.Tests;

public sealed class TextFoldingTests
{
    [TestCase("Ångström", "angstrom")]
    [TestCase("Straße", "strasse")]
    [TestCase("ＥＡＥＵ", "eaeu")]
    [TestCase("Ｍｉｎｓｋ ＩＩ", "minsk ii")]
    [TestCase("Лукашенко", "лукашенко")]
    [TestCase("Беларусь", "беларусь")]
    [TestCase("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [TestCase("Éire\u0301", "eire")]
    [TestCase("Łódź", "łodz")]
    [TestCase("한국", "한국")]
    [TestCase("½", "1⁄2")]
    public void CaseAccentsAndCompatibilityFormsAreTakenAway(string text, string folded) =>
        Assert.That(TextFolding.Fold(text), Is.EqualTo(folded));

    [Test]
    public void FoldingAFoldedTextChangesNothing()
    {
        var every = string.Concat(Enumerable.Range(0, 0x30000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        var once = TextFolding.Fold(every);
        Assert.That(TextFolding.Fold(once), Is.EqualTo(once));
    }

    [Test]
    public void AnIdHasNoAccentsWhateverTheMachineKnowsOfCultures() =>
        Assert.That(EntityId.Create("treaty", "Traité de Görlitz (1950)").Value, Is.EqualTo("treaty:traite-de-gorlitz-1950"));
}
