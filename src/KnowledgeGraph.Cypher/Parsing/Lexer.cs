using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>Cuts the text of a query into tokens.</summary>
internal sealed class Lexer(string text, CypherErrors errors)
{
    private static readonly string[] LongSymbols = ["<=", ">=", "<>", "..", "=~", "+=", "::", "||"];
    private const string Symbols = "()[]{},.:;+-*/%^=<>|&!$";

    private readonly LexerText texts = new(text, errors);
    private int at;

    /// <summary>All tokens, ended by one of kind <see cref="TokenKind.End"/>.</summary>
    public List<Token> Read()
    {
        var tokens = new List<Token>();
        for (SkipSpace(); at < text.Length; SkipSpace())
            tokens.Add(Next());
        tokens.Add(new Token(TokenKind.End, "", new Span(text.Length, text.Length)));
        return tokens;
    }

    private Token Next()
    {
        var c = text[at];
        if (char.IsLetter(c) || c == '_' || char.IsSurrogate(c) && texts.IsLetterAt(at))
            return Word();
        if (char.IsAsciiDigit(c) || c == '.' && At(1) is >= '0' and <= '9' && At(-1) != '.')
            return Number();
        return c switch
        {
            '\'' or '"' => Quoted(TokenKind.Text, c),
            '`' => Quoted(TokenKind.QuotedName, c),
            '$' when IsNamePart(At(1)) || At(1) == '`' => Parameter(),
            _ => Symbol(),
        };
    }

    private Token Word()
    {
        var start = at;
        while (at < text.Length && (IsNamePart(text[at]) || char.IsSurrogate(text[at]) && texts.IsLetterAt(at)))
            at++;
        return Make(TokenKind.Word, start);
    }

    private Token Number()
    {
        var (length, isFloat) = NumberScanner.Measure(text, at);
        var start = at;
        at += length;
        if (at < text.Length && IsNamePart(text[at]))
        {
            while (at < text.Length && IsNamePart(text[at]))
                at++;
            return Make(TokenKind.BadNumber, start);
        }
        return Make(isFloat ? TokenKind.Float : TokenKind.Integer, start);
    }

    private Token Quoted(TokenKind kind, char quote)
    {
        var start = at;
        var (value, end) = texts.Unquote(at, quote);
        at = end;
        return new Token(kind, value, new Span(start, at));
    }

    private Token Parameter()
    {
        var start = at++;
        if (text[at] == '`')
            return Quoted(TokenKind.Parameter, '`') with { Span = new Span(start, at) };
        while (at < text.Length && IsNamePart(text[at]))
            at++;
        return new Token(TokenKind.Parameter, text[(start + 1)..at], new Span(start, at));
    }

    private Token Symbol()
    {
        var start = at;
        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0)
            {
                at += symbol.Length;
                return Make(TokenKind.Symbol, start);
            }
        }
        var c = text[at++];
        if (Symbols.Contains(c, StringComparison.Ordinal))
            return Make(TokenKind.Symbol, start);
        var found = new Span(start, at);
        if (c > 127)
            throw errors.Syntax("InvalidUnicodeCharacter", string.Create(CultureInfo.InvariantCulture, $"The character '{c}' (U+{(int)c:X4}) has no meaning here"), found);
        throw errors.Syntax("UnexpectedSyntax", $"The character '{c}' has no meaning here", found);
    }

    private void SkipSpace()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
                at++;
            else if (text[at] == '/' && At(1) == '/')
                at = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
            else if (text[at] == '/' && At(1) == '*')
                SkipBlockComment();
            else
                return;
        }
    }

    private void SkipBlockComment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end < 0)
            throw errors.Syntax("UnexpectedSyntax", "The comment has no end; expected '*/'", new Span(at, text.Length));
        at = end + 2;
    }

    private Token Make(TokenKind kind, int start) => new(kind, text[start..at], new Span(start, at));

    private char At(int ahead) => at + ahead >= 0 && at + ahead < text.Length ? text[at + ahead] : '\0';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;
}
