namespace KnowledgeGraph.Cypher;

/// <summary>Tells whether two expressions are written the same way, space, comments and the case of keywords aside.</summary>
internal sealed class SyntaxKey(string query, CypherErrors errors)
{
    private List<Token>? tokens;

    /// <summary>How many tokens an expression has; those of another number are written otherwise.</summary>
    public int Count(ExpressionSyntax expression) => IndexOf(expression.Span.End) - IndexOf(expression.Span.Start);

    public string Of(ExpressionSyntax expression)
    {
        var first = IndexOf(expression.Span.Start);
        var within = tokens!.Skip(first).Take(IndexOf(expression.Span.End) - first).Where(token => token.Kind != TokenKind.End);
        return string.Join('\u0001', within.Select(token => $"{(int)token.Kind}{token.Text}"));
    }

    // The first token that begins at a place or after it.
    private int IndexOf(int place)
    {
        tokens ??= new Lexer(query, errors).Read();
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
