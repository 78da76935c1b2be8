namespace KnowledgeGraph.Cypher;

/// <summary><c>[OPTIONAL] MATCH patterns [WHERE test]</c>.</summary>
internal sealed record MatchSyntax(bool Optional, IReadOnlyList<PathSyntax> Patterns, ExpressionSyntax? Where, Span Span)
    : ClauseSyntax(Span);

/// <summary><c>FINISH</c>: the query runs to its end and returns nothing.</summary>
internal sealed record FinishSyntax(Span Span) : ClauseSyntax(Span);

/// <summary><c>UNWIND list AS x</c>.</summary>
internal sealed record UnwindSyntax(ExpressionSyntax List, NameSyntax Variable, Span Span) : ClauseSyntax(Span);

/// <summary><c>CALL name(a) YIELD b AS c WHERE test</c>; without arguments in parentheses they come from parameters.</summary>
internal sealed record CallProcedureSyntax(
    NameSyntax Name,
    IReadOnlyList<ExpressionSyntax>? Arguments,
    bool YieldAll,
    IReadOnlyList<YieldItemSyntax>? Yield,
    ExpressionSyntax? Where,
    Span Span) : ClauseSyntax(Span);

/// <summary><c>b AS c</c> after <c>YIELD</c>.</summary>
internal sealed record YieldItemSyntax(NameSyntax Field, NameSyntax? Alias);

/// <summary><c>CALL { query }</c>, <c>CALL (a, b) { query }</c>; without a list the query imports by its first <c>WITH</c>.</summary>
internal sealed record CallSubquerySyntax(QuerySyntax Query, bool Optional, bool ImportAll, IReadOnlyList<NameSyntax>? Imports, Span Span)
    : ClauseSyntax(Span);
