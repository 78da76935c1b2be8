namespace KnowledgeGraph.Language.Tests;

public sealed class SpanningTreeTests
{
    [Test]
    public void BestHeadsAreKeptWhereTheyAreATree()
    {
        Assert.That(SpanningTree.Best([[0, 0, 0], [1, 0, 5], [9, 2, 0]]), Is.EqualTo([-1, 2, 0]));
    }

    [Test]
    public void CircleIsOpenedWhereThatCostsLeast()
    {
        Assert.That(SpanningTree.Best([[0, 0, 0], [8, 0, 10], [3, 10, 0]]), Is.EqualTo([-1, 0, 1]));
    }

    [Test]
    public void OneWordAloneHangsFromTheRoot()
    {
        Assert.That(SpanningTree.Best([[0, 0, 0], [9, 0, 1], [8, 2, 0]]), Is.EqualTo([-1, 0, 1]));
    }

    [Test]
    public void AnyScoresGiveATreeWithOneRootThatNoOtherTreeBeats()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 300; trial++)
        {
            double[][] scores = [.. Enumerable.Range(0, 5).Select(_ => new double[5])];
            for (var i = 0; i < 25; i++)
                scores[i / 5][i % 5] = random.Next(-9, 10);

            var tree = SpanningTree.Best(scores);

            Assert.That(IsTree(tree), Is.True);
            Assert.That(Sum(scores, tree), Is.EqualTo(AllTrees().Max(other => Sum(scores, other))));
        }
    }

    private static double Sum(double[][] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => scores[word][heads[word]]);

    private static bool IsTree(int[] heads) => heads.Count(head => head == 0) == 1 && Enumerable.Range(1, heads.Length - 1).All(word =>
    {
        var steps = 0;
        for (; word > 0 && steps <= heads.Length; steps++)
            word = heads[word];
        return word == 0;
    });

    private static IEnumerable<int[]> AllTrees() => Enumerable.Range(0, 625)
        .Select(code => new[] { -1, code % 5, code / 5 % 5, code / 25 % 5, code / 125 })
        .Where(IsTree);
}
