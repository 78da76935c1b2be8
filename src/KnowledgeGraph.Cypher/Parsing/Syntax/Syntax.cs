namespace KnowledgeGraph.Cypher;

/// <summary>A part of a query as written, with its place.</summary>
internal abstract record Syntax(Span Span);

/// <summary>An expression as written.</summary>
internal abstract record ExpressionSyntax(Span Span) : Syntax(Span);

/// <summary>A clause as written.</summary>
internal abstract record ClauseSyntax(Span Span) : Syntax(Span);

/// <summary>A name that a query introduces or refers to.</summary>
internal sealed record NameSyntax(string Text, Span Span) : Syntax(Span);
