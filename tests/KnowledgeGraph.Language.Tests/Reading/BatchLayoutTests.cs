namespace KnowledgeGraph.Language.Tests;

public sealed class BatchLayoutTests
{
    [Test]
    public void FirstWordsStandTogetherLongestSentenceFirst()
    {
        var layout = new BatchLayout([1, 3, 2]);

        Assert.That((layout.Row(1, 0), layout.Row(2, 0), layout.Row(0, 0)), Is.EqualTo((0, 1, 2)));
        Assert.That((layout.Row(1, 1), layout.Row(2, 1), layout.Row(1, 2)), Is.EqualTo((3, 4, 5)));
        Assert.That(layout.Rows, Is.EqualTo(6));
    }
}
