namespace KnowledgeGraph.Language.Tests;

public sealed class NameLabelsTests
{
    [Test]
    public void LabelsSpellNamesSideBySide()
    {
        int[] labels =
        [
            NameLabels.Begin(NameType.Person), NameLabels.Inside(NameType.Person), NameLabels.Begin(NameType.Person), NameLabels.Outside, NameLabels.Begin(NameType.Place),
        ];
        Assert.That(NameLabels.Spans(labels), Is.EqualTo(new[] { (0, 2, NameType.Person), (2, 3, NameType.Person), (4, 5, NameType.Place) }));
    }

    [Test]
    public void EveryTypeHasItsOwnTwoLabels() =>
        Assert.That(NameLabels.Types.SelectMany(type => new[] { NameLabels.Begin(type), NameLabels.Inside(type) }), Is.EqualTo(Enumerable.Range(1, NameLabels.Count - 1)));

    [Test]
    public void ATypeIsReadBackFromItsLabels([Values] NameType type) =>
        Assert.That((NameLabels.TypeOf(NameLabels.Begin(type)), NameLabels.TypeOf(NameLabels.Inside(type))), Is.EqualTo((type, type)));
}
