using Markdig.Syntax.Inlines;

namespace KnowledgeGraph.Documents;

/// <summary>The stretches of a Markdown text that a reader sees in one leaf of it.</summary>
internal sealed class MarkdownSpans(string text, int offset)
{
    private readonly List<TextSpan> spans = [];
    private bool afterBreak;

    public List<TextSpan> Of(ContainerInline inline)
    {
        Add(inline);
        return spans;
    }

    private void Add(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: AddLiteral(literal); break;
                case HtmlEntityInline entity: AddEntity(entity); break;
                case CodeInline code: AddWithin(code.Span.Start, code.Span.End + 1, code.DelimiterCount); break;
                case LineBreakInline: afterBreak = true; break;
                case LinkInline { IsImage: true } or AutolinkInline or HtmlInline: break;
                case DelimiterInline delimiter: AddDelimiter(delimiter); break;
                case ContainerInline inner: Add(inner); break;
            }
        }
    }

    /// <summary>What the text holds for a literal: its content, which an escape stands before.</summary>
    private void AddLiteral(LiteralInline literal)
    {
        var length = literal.Content.Length;
        var end = literal.Span.End + 1;
        if (length > 0)
            AddSpan(Math.Max(literal.Span.Start, end - length), end);
    }

    private void AddEntity(HtmlEntityInline entity)
    {
        var character = entity.Transcoded.Length == 1 ? entity.Transcoded.Text[entity.Transcoded.Start] : (char?)null;
        AddSpan(entity.Span.Start, entity.Span.End + 1, character);
    }

    /// <summary>A mark of emphasis that found no partner is text.</summary>
    private void AddDelimiter(DelimiterInline delimiter)
    {
        AddSpan(delimiter.Span.Start, delimiter.Span.End + 1);
        Add(delimiter);
    }

    private void AddWithin(int start, int end, int marks) => AddSpan(start + marks, end - marks);

    private void AddSpan(int start, int end, char? character = null)
    {
        var (from, to) = (Math.Max(start, 0) + offset, Math.Min(end + offset, text.Length));
        if (from >= to || (spans.Count > 0 && from < spans[^1].End))
            return;
        spans.Add(new TextSpan(from, to, afterBreak && spans.Count > 0, character));
        afterBreak = false;
    }
}
