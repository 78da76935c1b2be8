namespace KnowledgeGraph.Evaluation;

/// <summary>What was read with about one confidence, and how much of it is right.</summary>
/// <param name="From">The least confidence.</param>
/// <param name="To">What the confidence stays below; in the last bin it may be as much.</param>
/// <param name="Edges">Edges of such confidence.</param>
/// <param name="EdgesRight">Of these, those that are a gold edge, required or optional.</param>
/// <param name="Statements">Statements of such confidence behind edges.</param>
/// <param name="StatementsRight">Of these, those whose edge is a gold edge.</param>
public sealed record CalibrationBin(double From, double To, int Edges, int EdgesRight, int Statements, int StatementsRight)
{
    /// <summary>The share of right edges; null where there are none.</summary>
    public double? EdgeShare => Edges == 0 ? null : (double)EdgesRight / Edges;

    /// <summary>The share of right statements; null where there are none.</summary>
    public double? StatementShare => Statements == 0 ? null : (double)StatementsRight / Statements;

    internal CalibrationBin Plus(CalibrationBin other) => this with
    {
        Edges = Edges + other.Edges,
        EdgesRight = EdgesRight + other.EdgesRight,
        Statements = Statements + other.Statements,
        StatementsRight = StatementsRight + other.StatementsRight,
    };
}
