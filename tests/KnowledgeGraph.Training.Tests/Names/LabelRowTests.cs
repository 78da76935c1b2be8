using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class LabelRowTests
{
    [Test]
    public void TheNameLaidFirstStays()
    {
        var row = new LabelRow(["Bank", "of", "England"], 1UL << NameLabels.Outside);
        row.Lay(0, 3, NameType.Organization);
        row.Lay(2, 3, NameType.Place);
        Assert.That(row.Done().Allowed, Is.EqualTo(new[] { 1UL << NameLabels.Begin(NameType.Organization), 1UL << NameLabels.Inside(NameType.Organization), 1UL << NameLabels.Inside(NameType.Organization) }));
    }

    [Test]
    public void NationalityWordsAreTheirOwnKindEvenWhereACorpusTakesThemForPlaces()
    {
        var row = new LabelRow(["Belarusian", "Russians"], 1UL << NameLabels.Outside);
        row.Lay(0, 1, NameType.Place);
        Assert.That(row.Done().Allowed, Is.All.EqualTo(1UL << NameLabels.Begin(NameType.Nationality)));
    }
}
