using System.Text;

namespace KnowledgeGraph.Documents;

/// <summary>Collects the text of a passage from a document's text, left to right, and the offsets with it.</summary>
internal sealed class PassageTextBuilder(string document)
{
    private readonly StringBuilder text = new();
    private readonly List<OffsetSegment> segments = [];

    /// <summary>The last characters, for looking back; nothing is before the first.</summary>
    public char FromEnd(int back) => back < text.Length ? text[text.Length - 1 - back] : ' ';

    public bool EndsInSpace => text.Length == 0 || char.IsWhiteSpace(text[^1]);

    /// <summary>Keeps a span of the document as it is.</summary>
    public void Keep(int start, int end)
    {
        if (start >= end)
            return;
        if (segments.Count > 0 && segments[^1] is var last && last.Document + last.DocumentLength == start && text.Length - last.Passage == last.DocumentLength)
            segments[^1] = last with { DocumentLength = end - last.Document };
        else
            segments.Add(new OffsetSegment(text.Length, start, end - start));
        text.Append(document, start, end - start);
    }

    /// <summary>Puts one character in the place of a span of the document.</summary>
    public void Fold(int start, int end, char character)
    {
        if (end - start == 1 && document[start] == character)
        {
            Keep(start, end);
            return;
        }
        segments.Add(new OffsetSegment(text.Length, start, end - start));
        text.Append(character);
    }

    /// <summary>The passage's text without spaces at its ends, and its offsets; the builder is empty afterwards.</summary>
    public MappedText Build()
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            DropLast();
        var result = new MappedText(text.ToString(), new OffsetMap([.. segments], text.Length));
        text.Clear();
        segments.Clear();
        return result;
    }

    /// <summary>Takes the last character back.</summary>
    public void DropLast()
    {
        text.Length--;
        var last = segments[^1];
        if (last.Passage == text.Length)
            segments.RemoveAt(segments.Count - 1);
        else
            segments[^1] = last with { DocumentLength = last.DocumentLength - 1 };
    }
}
