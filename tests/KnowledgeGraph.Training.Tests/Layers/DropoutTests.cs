using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class DropoutTests
{
    [Test]
    public void AllWordsOfASentenceLoseTheSameNumbersAndKeepTheSum()
    {
        var layout = new BatchLayout([4]);
        var values = new Matrix(4, 1000);
        values.Data.AsSpan().Fill(1);

        new Dropout(0.5f, new RandomSource(3)).Forward(layout, values);

        Assert.That(values.Row(3).ToArray(), Is.EqualTo(values.Row(0).ToArray()));
        Assert.That(values.Row(0).ToArray().Average(), Is.EqualTo(1).Within(0.1));
    }
}
