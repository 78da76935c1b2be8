namespace KnowledgeGraph.Training.Tests;

public sealed class LabelListTests
{
    [Test]
    public void FrequentLabelsComeFirstAndRareOnesHaveNoNumber()
    {
        var labels = new LabelList(["b", "a", "c", "c", "a", "b", "rare"], least: 2, first: "c");

        Assert.That(labels.Names, Is.EqualTo(["c", "a", "b"]));
        Assert.That(labels.NumberOf("rare"), Is.EqualTo(-1));
    }
}
