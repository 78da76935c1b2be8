using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>What a sentence teaches in one manner of naming.</summary>
/// <param name="Manner">The manner.</param>
internal abstract record Lesson(NameManner Manner)
{
    /// <summary>How much of all labellings each label should have.</summary>
    /// <param name="scores">What the pupil says of the words: one row a word, one column a label.</param>
    /// <param name="steps">What the pupil says of neighbours, as <see cref="LabelChain"/> takes it.</param>
    public abstract ChainShares RightShares(Matrix scores, Matrix steps);
}

/// <summary>The labels that a corpus allows each word: any labelling that keeps to them is right.</summary>
internal sealed record MarkedLesson(NameManner Manner, ulong[] Allowed) : Lesson(Manner)
{
    public override ChainShares RightShares(Matrix scores, Matrix steps) => new(scores, steps, Allowed);
}

/// <summary>What teachers make of a sentence, to be believed as far as they are sure of it (Hinton, Vinyals and Dean 2015).</summary>
internal sealed record TaughtLesson(NameManner Manner, Matrix Scores, Matrix Steps) : Lesson(Manner)
{
    public override ChainShares RightShares(Matrix scores, Matrix steps) => new(Scores, Steps, null);
}
