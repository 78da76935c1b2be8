namespace KnowledgeGraph.Cypher;

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    Word,
    QuotedName,
    Integer,
    Float,
    BadNumber,
    Text,
    Parameter,
    Symbol,
    End,
}

/// <summary>A piece of a query's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A word or number as written, a symbol, or a text or quoted name without quotes and escapes.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Token(TokenKind Kind, string Text, Span Span)
{
    /// <summary>True where this is the keyword, in any case.</summary>
    public bool Is(string keyword) => Kind == TokenKind.Word && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where this is the symbol.</summary>
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>What a message calls it.</summary>
    public string Description => Kind switch
    {
        TokenKind.End => "the end of the query",
        TokenKind.Text => "a string",
        TokenKind.Parameter => $"'${Text}'",
        _ => $"'{Text}'",
    };
}
