using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class ChainSharesTests
{
    [Test]
    public void SharesAreThoseOfAllLabellingsAddedUp()
    {
        var random = new RandomSource(3);
        var (scores, steps) = (Fill(new(2, NameLabels.Count), random), Fill(new(NameLabels.Count + 1, NameLabels.Count), random));
        var chain = new ChainShares(scores, steps, null);
        var shares = new Matrix(2, NameLabels.Count);
        chain.AddLabels(shares, word => word, 0, 1);
        var (sum, outside) = (0.0, 0.0);
        for (var first = 0; first < NameLabels.Count; first++)
        {
            for (var second = 0; second < NameLabels.Count; second++)
            {
                if (!NameLabels.MayFollow(-1, first) || !NameLabels.MayFollow(first, second))
                    continue;
                var weight = Math.Exp(steps.Row(NameLabels.Count)[first] + scores.Row(0)[first] + steps.Row(first)[second] + scores.Row(1)[second]);
                sum += weight;
                outside += second == NameLabels.Outside ? weight : 0;
            }
        }
        Assert.That((chain.LogSum, shares.Row(1)[NameLabels.Outside]), Is.EqualTo((Math.Log(sum), (float)(outside / sum))).Within(1e-4));
    }

    [Test]
    public void ForbiddenLabelsHaveNoShare()
    {
        var chain = new ChainShares(new(1, NameLabels.Count), new(NameLabels.Count + 1, NameLabels.Count), [1UL << NameLabels.Begin(NameType.Place)]);
        var shares = new Matrix(1, NameLabels.Count);
        chain.AddLabels(shares, word => word, 0, 1);
        Assert.That(shares.Row(0)[NameLabels.Begin(NameType.Place)], Is.EqualTo(1));
        Assert.That(chain.LogSum, Is.Zero);
    }

    private static Matrix Fill(Matrix matrix, RandomSource random)
    {
        foreach (ref var value in matrix.Data.AsSpan())
            value = random.Unit();
        return matrix;
    }
}
