namespace KnowledgeGraph.Cypher;

/// <summary><c>42</c>, <c>'text'</c>, <c>null</c>.</summary>
internal sealed record LiteralSyntax(Datum Value, Span Span) : ExpressionSyntax(Span);

/// <summary><c>$name</c>.</summary>
internal sealed record ParameterSyntax(string Name, Span Span) : ExpressionSyntax(Span);

/// <summary><c>name</c>.</summary>
internal sealed record VariableSyntax(string Name, Span Span) : ExpressionSyntax(Span);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListSyntax(IReadOnlyList<ExpressionSyntax> Items, Span Span) : ExpressionSyntax(Span);

/// <summary><c>{key: value}</c>.</summary>
internal sealed record MapSyntax(IReadOnlyList<MapEntrySyntax> Entries, Span Span) : ExpressionSyntax(Span);

/// <summary><c>key: value</c> in a map.</summary>
internal sealed record MapEntrySyntax(NameSyntax Key, ExpressionSyntax Value);

/// <summary><c>n {.name, .*, other, key: value}</c>.</summary>
internal sealed record MapProjectionSyntax(ExpressionSyntax Target, IReadOnlyList<MapProjectionItemSyntax> Items, Span Span)
    : ExpressionSyntax(Span);

/// <summary>One item of a map projection; without key it stands for all properties.</summary>
internal sealed record MapProjectionItemSyntax(NameSyntax? Key, ExpressionSyntax? Value);
