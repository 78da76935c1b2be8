namespace KnowledgeGraph.Model;

/// <summary>How far several statements of one thing are to be trusted together.</summary>
/// <remarks>
/// Noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3.2): wrong only if every independent source is
/// wrong. Copies of one report are one source, which is as sure as its surest reading. What a person vouches for is certain;
/// nothing else is.
/// </remarks>
internal static class Corroboration
{
    private const double Most = 0.99;

    /// <summary>From 0 to 1, rounded to four decimals.</summary>
    public static double Confidence(IReadOnlyList<Statement> statements)
    {
        if (statements.Any(statement => statement.Rule == AssertedStatement.Rule))
            return 1;
        if (statements.Count == 1)
            return Math.Round(Math.Min(Most, statements[0].Confidence), 4);
        var doubt = CopyDetection.Group(statements, statement => statement.Evidence.Text)
            .Select(copies => copies.Max(statement => statement.Confidence))
            .OrderDescending()
            .Aggregate(1.0, (product, confidence) => product * (1 - Math.Clamp(confidence, 0, 1)));
        return Math.Round(Math.Min(Most, 1 - doubt), 4);
    }
}
