using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads the value of a number literal.</summary>
internal static class NumberParser
{
    /// <summary>The value of an integer literal; it must fit 64 bits with its sign.</summary>
    public static long Integer(Token token, bool negative, CypherErrors errors)
    {
        var text = token.Text.Replace("_", "", StringComparison.Ordinal);
        var limit = negative ? 1UL << 63 : long.MaxValue;
        ulong value = 0;
        var radix = text switch { ['0', 'x' or 'X', ..] => 16UL, ['0', 'o' or 'O', ..] => 8UL, _ => 10UL };
        foreach (var c in text.AsSpan(radix == 10 ? 0 : 2))
        {
            var digit = (ulong)(char.IsAsciiDigit(c) ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10);
            if (digit >= radix)
                throw errors.Syntax("InvalidNumberLiteral", $"'{token.Text}' is not a number", token.Span);
            if (value > (limit - digit) / radix)
                throw errors.Syntax("IntegerOverflow", $"{(negative ? "-" : "")}{token.Text} does not fit a 64-bit integer", token.Span);
            value = value * radix + digit;
        }
        return negative ? unchecked(-(long)value) : (long)value;
    }

    /// <summary>The value of a floating-point literal; it must be finite.</summary>
    public static double Float(Token token, CypherErrors errors)
    {
        var text = token.Text.Replace("_", "", StringComparison.Ordinal).TrimEnd('d', 'D', 'f', 'F');
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? value
            : throw errors.Syntax("FloatingPointOverflow", $"{token.Text} is too large for a 64-bit float", token.Span);
    }
}
