namespace KnowledgeGraph.Documents;

/// <summary>A text made from a document's, and where each of its characters stands there.</summary>
internal sealed record MappedText(string Text, OffsetMap Offsets)
{
    /// <summary>The text without some spans, and without the doubled or dangling space that each would leave.</summary>
    /// <param name="cuts">Spans of this text, sorted.</param>
    public MappedText Without(IReadOnlyList<(int Start, int End)> cuts)
    {
        var kept = new List<(int Start, int End)>(cuts.Count + 1);
        var at = 0;
        foreach (var (start, end) in cuts)
        {
            if (start < at)
                continue;
            var from = LeavesSpace(start, end) ? start - 1 : start;
            kept.Add((at, Math.Max(at, from)));
            at = end;
        }
        kept.Add((at, Text.Length));
        return Keep(kept);
    }

    /// <summary>One span of the text, without white space at its ends.</summary>
    public MappedText Slice(int start, int end) => Keep([(start, end)]);

    private bool LeavesSpace(int start, int end) =>
        start > 0 && Text[start - 1] == ' ' && (end == Text.Length || Text[end] is ' ' or '.' or ',' or ';' or ':' or ')' or '!' or '?');

    private MappedText Keep(List<(int Start, int End)> spans)
    {
        spans.RemoveAll(span => span.Start >= span.End);
        while (spans.Count > 0 && TrimStart(spans[0]) is var first && first != spans[0])
            Replace(spans, 0, first);
        while (spans.Count > 0 && TrimEnd(spans[^1]) is var last && last != spans[^1])
            Replace(spans, spans.Count - 1, last);
        var text = string.Concat(spans.Select(span => Text[span.Start..span.End]));
        return new MappedText(text, Offsets.Keep(spans));
    }

    private static void Replace(List<(int Start, int End)> spans, int index, (int Start, int End) span)
    {
        if (span.Start == span.End)
            spans.RemoveAt(index);
        else
            spans[index] = span;
    }

    private (int Start, int End) TrimStart((int Start, int End) span)
    {
        while (span.Start < span.End && char.IsWhiteSpace(Text[span.Start]))
            span.Start++;
        return span;
    }

    private (int Start, int End) TrimEnd((int Start, int End) span)
    {
        while (span.Start < span.End && char.IsWhiteSpace(Text[span.End - 1]))
            span.End--;
        return span;
    }
}
