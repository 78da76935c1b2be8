namespace KnowledgeGraph.Schema;

/// <summary>What the schema says of a statement.</summary>
/// <param name="Fit">Whether it is allowed, and if not, why not.</param>
/// <param name="Message">The reason in one line; empty where it is allowed.</param>
public sealed record StatementCheck(StatementFit Fit, string Message)
{
    /// <summary>It is allowed as it is.</summary>
    public static StatementCheck Fits { get; } = new(StatementFit.Fits, "");

    /// <summary>True where it is allowed as it is.</summary>
    public bool IsFit => Fit == StatementFit.Fits;
}
