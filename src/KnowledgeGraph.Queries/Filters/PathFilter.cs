namespace KnowledgeGraph.Queries;

/// <summary>The filters that a question can set.</summary>
public enum PathFilter
{
    /// <summary><see cref="PathQuestion.Types"/>.</summary>
    Types,

    /// <summary><see cref="PathQuestion.Exclude"/>.</summary>
    Exclude,

    /// <summary><see cref="PathQuestion.Through"/>.</summary>
    Through,

    /// <summary><see cref="PathQuestion.Earliest"/> and <see cref="PathQuestion.Latest"/>.</summary>
    Dates,

    /// <summary><see cref="PathQuestion.MinConfidence"/>.</summary>
    Confidence,

    /// <summary><see cref="PathQuestion.Directed"/>.</summary>
    Direction,
}
