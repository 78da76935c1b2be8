using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class LessonTests
{
    private static readonly int Place = NameLabels.Begin(NameType.Place);

    [Test]
    public void CorpusAllowsOnlyItsLabelsWhateverThePupilSays()
    {
        var lesson = new MarkedLesson(NameManner.Web, [1UL << Place]);

        Assert.That(SharesOf(lesson.RightShares(Favouring(NameLabels.Outside), Steps()))[Place], Is.EqualTo(1));
    }

    [Test]
    public void TeachersAreBelievedAsFarAsTheyAreSure()
    {
        var unsure = new Matrix(1, NameLabels.Count);
        unsure.Row(0).Fill(-100);
        unsure.Row(0)[NameLabels.Outside] = 0;
        unsure.Row(0)[Place] = MathF.Log(3);
        var shares = SharesOf(new TaughtLesson(NameManner.Web, unsure, Steps()).RightShares(Favouring(NameLabels.Outside), Steps()));

        Assert.That((shares[Place], shares[NameLabels.Outside]), Is.EqualTo((0.75f, 0.25f)).Within(1e-5));
    }

    private static Matrix Favouring(int label)
    {
        var scores = new Matrix(1, NameLabels.Count);
        scores.Row(0)[label] = 9;
        return scores;
    }

    private static Matrix Steps() => new(NameLabels.Count + 1, NameLabels.Count);

    private static float[] SharesOf(ChainShares shares)
    {
        var target = new Matrix(1, NameLabels.Count);
        shares.AddLabels(target, word => word, 0, 1);
        return target.Row(0).ToArray();
    }
}
