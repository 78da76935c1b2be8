using System.Buffers;

namespace KnowledgeGraph.Documents;

/// <summary>Splits a text at line ends of every kind: CRLF, CR, LF, NEL, vertical tab, form feed, U+2028 and U+2029.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u000b\f\u0085\u2028\u2029");

    public static List<TextLine> Split(string text, int start)
    {
        var lines = new List<TextLine>();
        var startsPage = false;
        for (var at = start; at <= text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            lines.Add(Trim(text, at, end, startsPage));
            startsPage = end < text.Length && text[end] == '\f';
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    public static bool IsLineEnd(char character) => LineEnds.Contains(character);

    private static TextLine Trim(string text, int start, int end, bool startsPage)
    {
        var (first, last) = (start, end);
        while (first < last && IsNothing(text[first]))
            first++;
        while (last > first && IsNothing(text[last - 1]))
            last--;
        return new TextLine(first, last, first - start, startsPage);
    }

    private static bool IsNothing(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B';
}
