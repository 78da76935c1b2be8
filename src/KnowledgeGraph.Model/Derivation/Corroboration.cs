namespace KnowledgeGraph.Model;

/// <summary>How far several statements of one thing are to be trusted together.</summary>
/// <remarks>
/// <para>Noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3.2): wrong only if every independent source is
/// wrong. A passage and its copies and near copies are one source, which is as sure as its surest reading. What a person vouches for is certain;
/// nothing else is.</para>
/// <para>Statements are taken from the surest down, and one counts that is no copy of one that counted. So each is compared with few, however many there are,
/// and the rest need not be looked at once nothing could be surer; the order in which they were read does not matter.</para>
/// </remarks>
internal static class Corroboration
{
    private const double Most = 0.99;

    /// <summary>From 0 to 1, rounded to four decimals.</summary>
    /// <param name="statements">What is stated, by whomever.</param>
    /// <param name="passageOf">The text of the passage in which evidence stands; asked for only where sentences alone do not tell.</param>
    public static double Confidence(IReadOnlyList<Statement> statements, Func<Evidence, string> passageOf)
    {
        if (statements.Any(statement => statement.Rule == AssertedStatement.Rule))
            return 1;
        var doubt = 1.0;
        var counted = new List<Report>();
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in FromTheSurest(statements))
        {
            var report = new Report(statement.Evidence, passageOf);
            if (!sentences.Add(report.Sentence) || counted.Exists(report.IsCopyOf))
                continue;
            counted.Add(report);
            doubt *= 1 - Math.Clamp(statement.Confidence, 0, 1);
            if (1 - doubt >= Most)
                return Most;
        }
        return Math.Round(1 - doubt, 4);
    }

    private static IEnumerable<Statement> FromTheSurest(IReadOnlyList<Statement> statements) => statements
        .OrderByDescending(statement => statement.Confidence)
        .ThenBy(statement => statement.Evidence.Text, StringComparer.Ordinal)
        .ThenBy(statement => statement.Id, StringComparer.Ordinal);
}
