namespace KnowledgeGraph.Cypher;

/// <summary>
/// Tells a pattern from an expression in parentheses by looking ahead: <c>(a)-[:T]->(b)</c> is a pattern, <c>(a) - b</c> and
/// <c>(a) &lt; -b</c> are not.
/// </summary>
internal static class PatternAhead
{
    /// <summary>True where the parenthesis that stands next opens a pattern of at least one relationship.</summary>
    public static bool IsPattern(TokenReader reader)
    {
        if (!LooksLikeNode(reader))
            return false;
        var next = Closing(reader, 0, "(", ")") + 1;
        if (next <= 0)
            return false;
        if (reader.Ahead(next).IsSymbol("<"))
            next++;
        if (!reader.Ahead(next).IsSymbol("-"))
            return false;
        next++;
        if (reader.Ahead(next).IsSymbol("-"))
            return reader.Ahead(next + 1).IsSymbol("(") || reader.Ahead(next + 1).IsSymbol(">");
        return reader.Ahead(next).IsSymbol("[") && LooksLikeRelationship(reader, next);
    }

    /// <summary>True where the bracket that was opened just before holds a bar at its own level before it closes.</summary>
    public static bool EndsInBar(TokenReader reader)
    {
        var depth = 0;
        for (var i = 0; reader.Ahead(i).Kind != TokenKind.End; i++)
        {
            var token = reader.Ahead(i);
            if (token.Kind != TokenKind.Symbol)
                continue;
            if (token.Text is "(" or "[" or "{")
                depth++;
            else if (token.Text is ")" or "]" or "}" && --depth < 0)
                return false;
            else if (token.Text == "|" && depth == 0)
                return true;
        }
        return false;
    }

    private static bool LooksLikeNode(TokenReader reader)
    {
        var inside = reader.Ahead(1);
        if (inside.IsSymbol(")") || inside.IsSymbol(":") || inside.IsSymbol("{") || inside.Is("WHERE"))
            return true;
        if (inside.Kind is not (TokenKind.Word or TokenKind.QuotedName))
            return false;
        var after = reader.Ahead(2);
        return after.IsSymbol(")") || after.IsSymbol(":") || after.IsSymbol("{") || after.Is("WHERE") || after.Is("IS")
            || after.Kind == TokenKind.Parameter;
    }

    private static bool LooksLikeRelationship(TokenReader reader, int open)
    {
        var inside = reader.Ahead(open + 1);
        var after = inside.Kind is TokenKind.Word or TokenKind.QuotedName ? reader.Ahead(open + 2) : inside;
        var fits = after.IsSymbol("]") || after.IsSymbol(":") || after.IsSymbol("*") || after.IsSymbol("{") || after.Is("WHERE") || after.Is("IS");
        var close = Closing(reader, open, "[", "]");
        return fits && close > 0 && reader.Ahead(close + 1).IsSymbol("-");
    }

    private static int Closing(TokenReader reader, int from, string open, string close)
    {
        var depth = 0;
        for (var i = from; reader.Ahead(i).Kind != TokenKind.End; i++)
        {
            if (reader.Ahead(i).IsSymbol(open))
                depth++;
            else if (reader.Ahead(i).IsSymbol(close) && --depth == 0)
                return i;
        }
        return -1;
    }
}
