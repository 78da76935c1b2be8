namespace KnowledgeGraph.Cypher;

/// <summary>Finds how far a number literal reaches: <c>42</c>, <c>1_000</c>, <c>0x1F</c>, <c>0o17</c>, <c>1.5</c>, <c>.5</c>, <c>2e-3</c>.</summary>
internal static class NumberScanner
{
    /// <summary>The length of the number at an offset, and whether it is a floating-point number.</summary>
    public static (int Length, bool IsFloat) Measure(string text, int start)
    {
        if (Prefixed(text, start, 'x', char.IsAsciiHexDigit) is > 0 and var hex)
            return (hex, false);
        if (Prefixed(text, start, 'o', char.IsAsciiDigit) is > 0 and var octal)
            return (octal, false);
        var at = Digits(text, start);
        var isFloat = false;
        if (Char(text, at) == '.' && char.IsAsciiDigit(Char(text, at + 1)))
        {
            at = Digits(text, at + 1);
            isFloat = true;
        }
        if (Char(text, at) is 'e' or 'E')
        {
            var exponent = Char(text, at + 1) is '+' or '-' ? at + 2 : at + 1;
            if (char.IsAsciiDigit(Char(text, exponent)))
            {
                at = Digits(text, exponent);
                isFloat = true;
            }
        }
        if (isFloat && Char(text, at) is 'd' or 'D' or 'f' or 'F')
            at++;
        return (at - start, isFloat);
    }

    private static int Prefixed(string text, int start, char letter, Func<char, bool> isDigit)
    {
        if (Char(text, start) != '0' || char.ToLowerInvariant(Char(text, start + 1)) != letter || !isDigit(Char(text, start + 2)))
            return 0;
        var at = start + 2;
        while (isDigit(Char(text, at)) || Char(text, at) == '_' && isDigit(Char(text, at + 1)))
            at++;
        return at - start;
    }

    private static int Digits(string text, int at)
    {
        while (char.IsAsciiDigit(Char(text, at)) || Char(text, at) == '_' && char.IsAsciiDigit(Char(text, at + 1)))
            at++;
        return at;
    }

    private static char Char(string text, int at) => at < text.Length ? text[at] : '\0';
}
