namespace KnowledgeGraph.Documents;

/// <summary>Finds out whether lines were broken at a width, and at which.</summary>
internal static class LineWrapping
{
    private const int Narrowest = 40;
    private const int Widest = 130;

    /// <summary>The width at which most of the lines were broken; 0 where a line is a paragraph.</summary>
    public static int WidthOf(string text, IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Length).Order().ToList();
        if (lengths.Count < 3)
            return 0;
        var width = lengths[lengths.Count * 9 / 10];
        if (width is < Narrowest or > Widest)
            return 0;
        int inner = 0, open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank)
                continue;
            inner++;
            open += TextShape.EndsSentence(text, lines[i]) || lines[i].Length * 2 < width ? 0 : 1;
        }
        return inner > 0 && open * 5 >= inner * 2 ? width : 0;
    }
}
