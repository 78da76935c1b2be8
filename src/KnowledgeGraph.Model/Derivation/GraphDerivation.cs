namespace KnowledgeGraph.Model;

/// <summary>The pure function from ledger to graph.</summary>
public static partial class GraphDerivation
{
    /// <summary>The graph that readings and corrections make, the same for readings in any order.</summary>
    /// <param name="readings">The documents as read, each id once.</param>
    /// <param name="corrections">The corrections, oldest first.</param>
    /// <param name="rules">What tells two edges of a type apart.</param>
    public static GraphData Derive(
        IEnumerable<DocumentReading> readings, IEnumerable<LoggedCorrection> corrections, Func<string, EdgeRule> rules) =>
        throw new NotSupportedException();
}
