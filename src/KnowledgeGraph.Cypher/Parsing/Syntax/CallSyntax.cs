namespace KnowledgeGraph.Cypher;

/// <summary><c>name(a, b)</c>, <c>count(*)</c>, <c>collect(DISTINCT a)</c>.</summary>
internal sealed record CallSyntax(NameSyntax Name, bool Distinct, bool Star, IReadOnlyList<ExpressionSyntax> Arguments, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>CASE a WHEN b, c THEN d ELSE e END</c>.</summary>
internal sealed record CaseSyntax(ExpressionSyntax? Operand, IReadOnlyList<CaseBranchSyntax> Branches, ExpressionSyntax? Otherwise, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>WHEN b, c THEN d</c>.</summary>
internal sealed record CaseBranchSyntax(IReadOnlyList<ExpressionSyntax> Tests, ExpressionSyntax Result);

/// <summary><c>&gt; 4</c> after <c>CASE a WHEN</c>, its operand filled in.</summary>
internal sealed record PartialTestSyntax(ExpressionSyntax Test, Span Span) : ExpressionSyntax(Span);

/// <summary><c>[x IN list WHERE test | result]</c>.</summary>
internal sealed record ListComprehensionSyntax(
    NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Result, Span Span) : ExpressionSyntax(Span);

/// <summary>The words that ask how many items of a list pass a test.</summary>
internal enum Quantifier
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(x IN list WHERE test)</c>.</summary>
internal sealed record QuantifierSyntax(Quantifier Quantifier, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax Test, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
internal sealed record ReduceSyntax(
    NameSyntax Accumulator, ExpressionSyntax Initial, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax Step, Span Span)
    : ExpressionSyntax(Span);
