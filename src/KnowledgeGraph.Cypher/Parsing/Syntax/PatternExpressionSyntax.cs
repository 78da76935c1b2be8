namespace KnowledgeGraph.Cypher;

/// <summary><c>[p = (a)--(b) WHERE test | result]</c>.</summary>
internal sealed record PatternComprehensionSyntax(PathSyntax Pattern, ExpressionSyntax? Where, ExpressionSyntax Result, Span Span)
    : ExpressionSyntax(Span);

/// <summary><c>(a)-->(b)</c> as a condition.</summary>
internal sealed record PatternPredicateSyntax(PathSyntax Pattern, Span Span) : ExpressionSyntax(Span);

/// <summary><c>shortestPath((a)-[*]-(b))</c> as an expression.</summary>
internal sealed record ShortestPathSyntax(PathSyntax Pattern, Span Span) : ExpressionSyntax(Span);

/// <summary>What a subquery in an expression asks of its rows.</summary>
internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary><c>EXISTS { ... }</c>, <c>COUNT { ... }</c>, <c>COLLECT { ... }</c>.</summary>
internal sealed record SubquerySyntax(SubqueryKind Kind, QuerySyntax Query, Span Span) : ExpressionSyntax(Span);
