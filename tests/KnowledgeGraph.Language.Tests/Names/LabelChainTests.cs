namespace KnowledgeGraph.Language.Tests;

public sealed class LabelChainTests
{
    private static readonly Matrix NoSteps = new(NameLabels.Count + 1, NameLabels.Count);

    [Test]
    public void TheBestLabelsAreThoseOfAllLegalOnesTriedInTurn([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var (scores, steps) = (Fill(new(3, NameLabels.Count), random), Fill(new(NameLabels.Count + 1, NameLabels.Count), random));
        var best = new LabelChain(steps).Best(scores);
        Assert.That(Sum(best, scores, steps), Is.EqualTo(Everything(3).Max(labels => Sum(labels, scores, steps))).Within(1e-4));
    }

    [Test]
    public void ANameNeverGoesOnThatHasNotBegun()
    {
        var scores = new Matrix(2, NameLabels.Count);
        scores.Row(0)[NameLabels.Inside(NameType.Person)] = 9;
        scores.Row(1)[NameLabels.Inside(NameType.Person)] = 5;
        scores.Row(0)[NameLabels.Begin(NameType.Person)] = 1;
        Assert.That(new LabelChain(NoSteps).Best(scores), Is.EqualTo(new[] { NameLabels.Begin(NameType.Person), NameLabels.Inside(NameType.Person) }));
    }

    [Test]
    public void NoWordsHaveNoLabels() => Assert.That(new LabelChain(NoSteps).Best(new(0, NameLabels.Count)), Is.Empty);

    private static Matrix Fill(Matrix matrix, Random random)
    {
        foreach (ref var value in matrix.Data.AsSpan())
            value = (float)(random.NextDouble() * 4) - 2;
        return matrix;
    }

    private static double Sum(int[] labels, Matrix scores, Matrix steps)
    {
        var sum = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            var before = i == 0 ? -1 : labels[i - 1];
            if (!NameLabels.MayFollow(before, labels[i]))
                return double.NegativeInfinity;
            sum += scores.Row(i)[labels[i]] + steps.Row(before < 0 ? NameLabels.Count : before)[labels[i]];
        }
        return sum;
    }

    private static IEnumerable<int[]> Everything(int words) => words == 0
        ? [[]]
        : Everything(words - 1).SelectMany(labels => Enumerable.Range(0, NameLabels.Count).Select(label => (int[])[.. labels, label]));
}
