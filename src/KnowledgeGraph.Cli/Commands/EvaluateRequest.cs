using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary>What a run of <c>kg evaluate</c> was asked for.</summary>
/// <param name="Golds">Gold files.</param>
/// <param name="Graph">The graph to score; null to read afresh.</param>
/// <param name="Texts">Folders with documents of the gold files.</param>
/// <param name="Benchmarks">Files of benchmarks.</param>
/// <param name="Calibration">True for the table of confidences.</param>
/// <param name="Misses">True where misses are listed.</param>
/// <param name="Reading">How texts are read.</param>
/// <param name="Format">How scores are written; null where that was not said.</param>
internal sealed record EvaluateRequest(
    IReadOnlyList<string> Golds,
    string? Graph,
    IReadOnlyList<string> Texts,
    IReadOnlyList<(BenchmarkKind Kind, string File)> Benchmarks,
    bool Calibration,
    bool Misses,
    BuildOptions Reading,
    string? Format);
