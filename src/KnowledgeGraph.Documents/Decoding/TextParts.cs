using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Cuts a text of any size into parts that fit in memory.</summary>
/// <remarks>
/// A text of up to 1,048,576 UTF-16 code units (a long novel) is one part. A longer one is cut within the last quarter of
/// that length: at the last blank line there, else the last line end, else the last end of a sentence, else the last space,
/// else between two characters. So the same text always gives the same parts, and together they are the text.
/// </remarks>
internal static class TextParts
{
    public const int Length = 1 << 20;

    public static IEnumerable<string> Of(TextReader reader, InputPlace place)
    {
        var buffer = new char[Length];
        var kept = 0;
        var first = true;
        for (; ; )
        {
            var filled = kept + reader.ReadBlock(buffer, kept, Length - kept);
            if (buffer.AsSpan(kept, filled - kept).Contains('\0'))
                throw TextEncoding.Binary(place, "it has a zero byte among its letters");
            if (filled < Length)
            {
                if (filled > 0 || first)
                    yield return new string(buffer, 0, filled);
                yield break;
            }
            var cut = CutOf(buffer);
            yield return new string(buffer, 0, cut);
            first = false;
            buffer.AsSpan(cut).CopyTo(buffer);
            kept = Length - cut;
        }
    }

    private static int CutOf(ReadOnlySpan<char> text)
    {
        const int earliest = Length / 4 * 3;
        var (line, sentence, space) = (0, 0, 0);
        for (var i = text.Length - 1; i > earliest; i--)
        {
            var ends = TextLines.IsLineEnd(text[i - 1]) && !(text[i - 1] == '\r' && text[i] == '\n');
            if (ends && IsBlankBefore(text, i))
                return i;
            line = line == 0 && ends ? i : line;
            var spaced = char.IsWhiteSpace(text[i - 1]);
            sentence = sentence == 0 && spaced && (text[i - 2] is '.' or '!' or '?') ? i : sentence;
            space = space == 0 && spaced ? i : space;
        }
        var cut = line > 0 ? line : sentence > 0 ? sentence : space;
        return cut > 0 ? cut : text.Length - (char.IsHighSurrogate(text[^1]) ? 1 : 0);
    }

    /// <summary>Whether the line that ends before an offset is blank.</summary>
    private static bool IsBlankBefore(ReadOnlySpan<char> text, int end)
    {
        var at = end - 1;
        if (at > 0 && text[at] == '\n' && text[at - 1] == '\r')
            at--;
        while (at > 0 && (text[at - 1] is ' ' or '\t'))
            at--;
        return at > 0 && TextLines.IsLineEnd(text[at - 1]);
    }
}
