namespace KnowledgeGraph.Documents;

/// <summary>Finds the paragraphs, headings and items of plain text from its lines alone.</summary>
internal sealed class PlainLayout
{
    /// <summary>Longer ones are the numbered paragraphs of a record or a law.</summary>
    private const int LongestNumberedItem = 200;

    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly int documentWidth;
    private readonly List<List<TextLine>> paragraphs = [];

    private PlainLayout(string text, int start)
    {
        this.text = text;
        lines = PageFurniture.Remove(text, TextLines.Split(text, start));
        documentWidth = LineWrapping.WidthOf(text, lines);
    }

    public static IReadOnlyList<Block> BlocksOf(string text, int start = 0)
    {
        var layout = new PlainLayout(text, start);
        layout.FindParagraphs();
        return [.. layout.paragraphs.Select(layout.BlockOf)];
    }

    private void FindParagraphs()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;
            var first = i;
            while (i < lines.Count && !lines[i].IsBlank)
                i++;
            SplitGroup(lines.GetRange(first, i - first));
        }
    }

    /// <summary>Lines without a blank one between them are one paragraph or several.</summary>
    private void SplitGroup(List<TextLine> group)
    {
        var width = WidthOf(group);
        for (var i = 0; i < group.Count; i++)
        {
            var joins = i == 0 ? RunsOn(group[0]) : BelongsTogether(group[i - 1], group[i], width);
            if (joins)
                paragraphs[^1].Add(group[i]);
            else
                paragraphs.Add([group[i]]);
        }
    }

    private int WidthOf(List<TextLine> group)
    {
        var longest = group.Max(line => line.Length);
        return documentWidth > 0 && longest * 10 <= documentWidth * 13 ? documentWidth : LineWrapping.WidthOf(text, group);
    }

    private bool BelongsTogether(TextLine line, TextLine next, int width)
    {
        var ends = TextShape.EndsSentence(text, line);
        if (TextShape.ItemMark(text, next) > 0 && (ends || !TextShape.IsNumbered(text, next)))
            return false;
        if (TextShape.EndsInHyphen(text, line) || (TextShape.StartsLower(text, next) && !ends))
            return true;
        if (width == 0)
            return next.StartsPage && !ends && line.Length > 60;
        if (next.Indent >= 2 && next.Indent > line.Indent && ends)
            return false;
        return !BreakWasMeant(line, next, width, ends);
    }

    /// <summary>A break was meant where the next line's first word would have had room.</summary>
    private bool BreakWasMeant(TextLine line, TextLine next, int width, bool ends)
    {
        var needed = line.Length + 1 + TextShape.FirstWordLength(text, next);
        if (ends)
            return needed * 10 < width * 9;
        var opens = paragraphs[^1].Count == 1;
        return opens && needed * 3 < width * 2 && TextShape.LooksLikeHeading(text.AsSpan(line.Start, line.Length));
    }

    /// <summary>Whether a paragraph goes on after a blank line or the end of a page.</summary>
    private bool RunsOn(TextLine next)
    {
        if (paragraphs.Count == 0)
            return false;
        var last = paragraphs[^1][^1];
        if (TextShape.EndsSentence(text, last) || TextShape.ItemMark(text, next) > 0)
            return false;
        if (TextShape.StartsLower(text, next))
            return documentWidth > 0 || last.Length >= 40 || TextShape.EndsInHyphen(text, last);
        return next.StartsPage && documentWidth > 0 && last.Length * 4 >= documentWidth * 3;
    }

    private Block BlockOf(List<TextLine> paragraph)
    {
        var mark = TextShape.ItemMark(text, paragraph[0]);
        var spans = paragraph.Select((line, index) => new TextSpan(line.Start + (index == 0 ? mark : 0), line.End, index > 0)).ToList();
        return new Block(KindOf(paragraph, mark), spans);
    }

    private PassageKind KindOf(List<TextLine> paragraph, int mark)
    {
        var (first, last) = (paragraph[0], paragraph[^1]);
        if (mark > 0)
            return TextShape.IsNumbered(text, first) && last.End - first.Start > LongestNumberedItem ? PassageKind.Paragraph : PassageKind.ListItem;
        if (paragraph.Count == 1 && TextShape.LooksLikeHeading(text.AsSpan(first.Start, first.Length)))
            return PassageKind.Heading;
        return text[first.Start] is '"' or '“' && text[last.End - 1] is '"' or '”' ? PassageKind.Quotation : PassageKind.Paragraph;
    }
}
