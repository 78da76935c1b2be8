namespace KnowledgeGraph.Cypher;

/// <summary><c>CREATE patterns</c>.</summary>
internal sealed record CreateSyntax(IReadOnlyList<PathSyntax> Patterns, Span Span) : ClauseSyntax(Span);

/// <summary><c>MERGE pattern ON CREATE SET ... ON MATCH SET ...</c>.</summary>
internal sealed record MergeSyntax(PathSyntax Pattern, IReadOnlyList<SetItemSyntax> OnCreate, IReadOnlyList<SetItemSyntax> OnMatch, Span Span)
    : ClauseSyntax(Span);

/// <summary><c>SET items</c>.</summary>
internal sealed record SetSyntax(IReadOnlyList<SetItemSyntax> Items, Span Span) : ClauseSyntax(Span);

/// <summary>One change of a <c>SET</c> or <c>REMOVE</c>.</summary>
internal abstract record SetItemSyntax(Span Span) : Syntax(Span);

/// <summary><c>n.key = value</c>, and <c>REMOVE n.key</c>, which sets null.</summary>
internal sealed record SetPropertySyntax(ExpressionSyntax Target, NameSyntax? Key, ExpressionSyntax? DynamicKey, ExpressionSyntax Value, Span Span)
    : SetItemSyntax(Span);

/// <summary><c>n = map</c>, <c>n += map</c>.</summary>
internal sealed record SetPropertiesSyntax(NameSyntax Target, ExpressionSyntax Value, bool Add, Span Span) : SetItemSyntax(Span);

/// <summary><c>n:A:B</c> to add, or to remove.</summary>
internal sealed record SetLabelsSyntax(NameSyntax Target, IReadOnlyList<NameSyntax> Labels, bool Remove, Span Span) : SetItemSyntax(Span);

/// <summary><c>[DETACH] DELETE a, b</c>.</summary>
internal sealed record DeleteSyntax(bool Detach, IReadOnlyList<ExpressionSyntax> Targets, Span Span) : ClauseSyntax(Span);

/// <summary><c>FOREACH (x IN list | clauses)</c>.</summary>
internal sealed record ForeachSyntax(NameSyntax Variable, ExpressionSyntax List, IReadOnlyList<ClauseSyntax> Clauses, Span Span)
    : ClauseSyntax(Span);
