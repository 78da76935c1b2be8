namespace KnowledgeGraph.Cypher;

/// <summary><c>WITH</c> or <c>RETURN</c> with all that may follow.</summary>
internal sealed record ProjectionSyntax(
    bool IsReturn,
    bool Distinct,
    bool All,
    IReadOnlyList<ProjectionItemSyntax> Items,
    IReadOnlyList<SortItemSyntax> OrderBy,
    ExpressionSyntax? Skip,
    ExpressionSyntax? Limit,
    ExpressionSyntax? Where,
    Span Span) : ClauseSyntax(Span);

/// <summary><c>a + b AS c</c>; the text is the expression as written.</summary>
internal sealed record ProjectionItemSyntax(ExpressionSyntax Expression, NameSyntax? Alias, string Text);

/// <summary><c>a DESC</c>.</summary>
internal sealed record SortItemSyntax(ExpressionSyntax Key, bool Descending);
