namespace KnowledgeGraph.Documents;

/// <summary>
/// Where every character of a passage stands in the text of its document, and back: the bridge between what a reader
/// sees (breaks joined, furniture gone) and the text as read.
/// </summary>
/// <remarks>
/// Held as segments in which both texts run alike, so an unbroken paragraph costs one segment whatever its length.
/// Offsets count UTF-16 code units. Looking one up is a binary search.
/// </remarks>
public sealed class OffsetMap
{
    private readonly OffsetSegment[] segments;

    internal OffsetMap(OffsetSegment[] segments, int length)
    {
        this.segments = segments;
        Length = length;
    }

    /// <summary>The length of the passage's text.</summary>
    public int Length { get; }

    /// <summary>How many runs of characters the map consists of.</summary>
    public int SegmentCount => segments.Length;

    /// <summary>The offset in the document of a character of the passage; for the passage's length, the offset after its last character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or past the passage's length.</exception>
    public int ToDocument(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        return offset == Length ? EndInDocument(offset) : StartInDocument(offset);
    }

    /// <summary>The span of the document that a span of the passage was made from, both ends exact.</summary>
    /// <param name="start">Offset of the first character in the passage.</param>
    /// <param name="end">Offset after the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within the passage, or ends before it starts.</exception>
    public (int Start, int End) ToDocument(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return start == end ? (ToDocument(start), ToDocument(start)) : (StartInDocument(start), EndInDocument(end));
    }

    /// <summary>
    /// The offset in the passage of a character of the document. What the passage leaves out (a reference numeral, the
    /// hyphen of a broken word) stands where the next character that it keeps stands.
    /// </summary>
    public int ToPassage(int documentOffset)
    {
        var index = LastWhere(segment => segment.Document <= documentOffset);
        if (index < 0)
            return 0;
        var length = LengthOf(index);
        var within = documentOffset - segments[index].Document;
        if (within < length)
            return segments[index].Passage + within;
        var folded = length == 1 && within < segments[index].DocumentLength;
        return segments[index].Passage + (folded ? 0 : length);
    }

    /// <summary>The map of a text that keeps only some spans of this one.</summary>
    internal OffsetMap Keep(IReadOnlyList<(int Start, int End)> spans)
    {
        var kept = new List<OffsetSegment>(spans.Count);
        var length = 0;
        foreach (var (start, end) in spans)
        {
            for (var index = start < end ? LastWhere(segment => segment.Passage <= start) : segments.Length; index < segments.Length && segments[index].Passage < end; index++)
            {
                var from = Math.Max(start, segments[index].Passage);
                var to = Math.Min(end, segments[index].Passage + LengthOf(index));
                var document = StartInDocument(from);
                kept.Add(new OffsetSegment(length, document, EndInDocument(to) - document));
                length += to - from;
            }
        }
        return new OffsetMap([.. kept], length);
    }

    private int StartInDocument(int offset)
    {
        var segment = segments[LastWhere(candidate => candidate.Passage <= offset)];
        return segment.Document + offset - segment.Passage;
    }

    private int EndInDocument(int end)
    {
        if (end == 0)
            return segments.Length == 0 ? 0 : segments[0].Document;
        var index = LastWhere(candidate => candidate.Passage < end);
        var segment = segments[index];
        var within = end - segment.Passage;
        return segment.Document + (within == LengthOf(index) ? segment.DocumentLength : within);
    }

    private int LengthOf(int index) => (index + 1 < segments.Length ? segments[index + 1].Passage : Length) - segments[index].Passage;

    private int LastWhere(Func<OffsetSegment, bool> holds)
    {
        int low = 0, high = segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(segments[middle]))
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
