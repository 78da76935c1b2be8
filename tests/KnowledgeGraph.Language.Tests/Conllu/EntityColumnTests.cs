namespace KnowledgeGraph.Language.Tests;

public sealed class EntityColumnTests
{
    [Test]
    public void NamesHaveLabelsAndTheirMentionsShareANumber()
    {
        var text = TreeText.Of("Vladimir/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root", "He/PRON/PRP/2/nsubj left/VERB/VBD/0/root").Naming(("Vladimir", NameType.Person));
        var column = new EntityColumn(new MentionStep(new Lexicon([], [], [], [], [])).Apply(text));
        Assert.That(column.Of(0, 0), Is.EqualTo(new[] { "Entity=(1-person)", "NER=B-PER" }));
        Assert.That(column.Of(1, 0), Is.EqualTo(new[] { "Entity=(1-person)" }));
        Assert.That(column.Of(1, 1), Is.Empty);
    }

    [Test]
    public void NamesInsideNamesHaveBracketsInside()
    {
        var text = TreeText.Of("Bank/PROPN/NNP/0/root of/ADP/IN/3/case England/PROPN/NNP/1/nmod", "Old/ADJ/NNP/2/amod York/PROPN/NNP/3/compound Court/PROPN/NNP/0/root")
            .Naming(("Bank of England", NameType.Organization), ("Old York Court", NameType.Organization));
        text = new MentionStep(new Lexicon([], [], [], [], [])).Apply(text).With(TextLayers.InnerNames, [new(8, 15, NameType.Place, 0, 2, 1), new(16, 24, NameType.Place, 1, 0, 2)]);
        var column = new EntityColumn(text);
        Assert.That(column.Of(0, 2).First(), Is.EqualTo("Entity=(3-place)1)"));
        Assert.That(column.Of(1, 0).First(), Is.EqualTo("Entity=(2-organization(4-place"));
        Assert.That(column.Of(1, 1).First(), Is.EqualTo("Entity=4)"));
    }
}
