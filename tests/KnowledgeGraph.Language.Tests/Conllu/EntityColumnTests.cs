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
}
