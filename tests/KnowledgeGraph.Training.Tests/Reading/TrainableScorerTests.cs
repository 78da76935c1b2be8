using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class TrainableScorerTests
{
    private static readonly BatchLayout Layout = new([4, 3]);

    private static readonly GoldSentence[] Batch =
    [
        new(new WordFeatures[4], [-1, 2, 0, 2], [-1, 1, 0, 2], []),
        new(new WordFeatures[3], [-1, 0, 1], [-1, 0, -1], []),
    ];

    [Test]
    public void ArcGradientIsTheSlopeOfTheLoss()
    {
        var scorer = new TrainableArcScorer(6, 8, dropped: 0, new RandomSource(1));
        var (words, gradient) = (Slope.RandomMatrix(7, 6, seed: 2), new Matrix(7, 6));

        scorer.Learn(Layout, Batch, words, gradient);

        Slope.AssertMatches(words, gradient, () => scorer.Learn(Layout, Batch, words, new Matrix(7, 6)));
    }

    [Test]
    public void RelationGradientIsTheSlopeOfTheLoss()
    {
        var scorer = new TrainableRelationScorer(6, 8, relations: 3, dropped: 0, new RandomSource(1));
        var (words, gradient) = (Slope.RandomMatrix(7, 6, seed: 2), new Matrix(7, 6));

        scorer.Learn(Layout, Batch, words, gradient);

        Slope.AssertMatches(words, gradient, () => scorer.Learn(Layout, Batch, words, new Matrix(7, 6)));
    }
}
