using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads quoted texts and names, with their escapes.</summary>
internal sealed class LexerText(string text, CypherErrors errors)
{
    /// <summary>True where a letter beyond the first plane stands, or its second half.</summary>
    public bool IsLetterAt(int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]))
            at--;
        return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && char.IsLetter(text, at);
    }

    /// <summary>The value of the quoted text that begins at an offset, and where it ends.</summary>
    public (string Value, int End) Unquote(int start, char quote)
    {
        var value = new StringBuilder();
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == quote)
            {
                if (at + 1 >= text.Length || text[at + 1] != quote)
                    return (value.ToString(), at + 1);
                at += 2;
                value.Append(quote);
            }
            else if (c == '\\' && quote != '`')
            {
                at = Escape(at, value);
            }
            else
            {
                value.Append(c);
                at++;
            }
        }
        throw errors.Syntax("UnexpectedSyntax", $"The {(quote == '`' ? "name" : "string")} has no end; expected {quote}", new Span(start, text.Length));
    }

    private int Escape(int at, StringBuilder value)
    {
        var letter = at + 1 < text.Length ? text[at + 1] : '\0';
        if (letter is 'u' or 'U')
            return Unicode(at, letter == 'u' ? 4 : 8, value);
        var plain = letter switch { 'n' => '\n', 't' => '\t', 'b' => '\b', 'r' => '\r', 'f' => '\f', '\\' or '\'' or '"' or '`' => letter, _ => '\0' };
        if (plain == '\0')
            throw errors.Syntax("UnexpectedSyntax", $"'\\{letter}' is not an escape; expected one of \\\\ \\' \\\" \\n \\t \\r \\b \\f \\uXXXX", new Span(at, Math.Min(at + 2, text.Length)));
        value.Append(plain);
        return at + 2;
    }

    private int Unicode(int at, int digits, StringBuilder value)
    {
        var end = at + 2 + digits;
        if (digits == 8 && (end > text.Length || !IsHex(at + 2, end)))
            end = at + 2 + 6;
        if (end > text.Length || !IsHex(at + 2, end))
            throw errors.Syntax("InvalidUnicodeLiteral", $"'\\{text[at + 1]}' needs {(digits == 4 ? "four" : "six or eight")} hexadecimal digits", new Span(at, Math.Min(end, text.Length)));
        var point = int.Parse(text.AsSpan(at + 2, end - at - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if (digits == 4)
            value.Append((char)point);
        else if (Rune.IsValid(point))
            value.Append(new Rune(point).ToString());
        else
            throw errors.Syntax("InvalidUnicodeLiteral", "There is no such Unicode character", new Span(at, end));
        return end;
    }

    private bool IsHex(int start, int end)
    {
        foreach (var c in text.AsSpan(start, end - start))
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
        }
        return true;
    }
}
