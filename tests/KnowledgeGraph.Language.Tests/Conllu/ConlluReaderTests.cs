namespace KnowledgeGraph.Language.Tests;

public sealed class ConlluReaderTests
{
    [Test]
    public void LineWithTooFewColumnsIsReportedWithItsNumber()
    {
        var problem = Assert.Throws<ConlluFormatException>(() => Read("# text = a\n1\ta\n"));

        Assert.That((problem.Line, problem.Message), Is.EqualTo((2, "a word has 10 columns, this one has 2")));
    }

    [Test]
    public void HeadThatIsNoNumberIsReportedWithItsLine()
    {
        var problem = Assert.Throws<ConlluFormatException>(() => Read("1\ta\ta\tX\tX\t_\tx\tdep\t_\t_\n"));

        Assert.That((problem.Line, problem.Message), Is.EqualTo((1, "the head 'x' is not a number")));
    }

    [Test]
    public void EmptyNodesArePassedOver()
    {
        var sentence = Read("1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n1.1\tb\tb\tX\tX\t_\t_\t_\t_\t_\n\n").Single();

        Assert.That(sentence.Words.Select(word => word.Form), Is.EqualTo(["a"]));
    }

    private static List<ConlluSentence> Read(string text) => [.. new ConlluReader(new StringReader(text)).ReadAll()];
}
