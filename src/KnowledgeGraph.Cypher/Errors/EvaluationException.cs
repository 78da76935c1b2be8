namespace KnowledgeGraph.Cypher;

/// <summary>
/// A value cannot be computed. Functions and operators throw it without knowing where in the query they stand; the
/// expression that called them turns it into a <see cref="CypherException"/> with its place.
/// </summary>
internal sealed class EvaluationException(CypherErrorKind kind, string detail, string problem) : Exception(problem)
{
    public CypherErrorKind Kind => kind;

    public string Detail => detail;

    public static EvaluationException Type(string detail, string problem) => new(CypherErrorKind.TypeError, detail, problem);

    public static EvaluationException Argument(string detail, string problem) => new(CypherErrorKind.ArgumentError, detail, problem);

    public static EvaluationException Arithmetic(string detail, string problem) => new(CypherErrorKind.ArithmeticError, detail, problem);
}
