namespace KnowledgeGraph.Cypher;

/// <summary>Tells whether two expressions are written the same way, space, comments and the case of keywords aside.</summary>
internal sealed class SyntaxKey(string query, CypherErrors errors)
{
    private List<Token>? tokens;

    public string Of(ExpressionSyntax expression)
    {
        tokens ??= new Lexer(query, errors).Read();
        var within = tokens.Where(token => token.Kind != TokenKind.End && token.Span.Start >= expression.Span.Start && token.Span.End <= expression.Span.End);
        return string.Join('\u0001', within.Select(token => $"{(int)token.Kind}{token.Text}"));
    }
}
