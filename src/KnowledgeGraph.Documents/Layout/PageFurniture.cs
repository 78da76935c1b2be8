using System.Text.RegularExpressions;

namespace KnowledgeGraph.Documents;

/// <summary>Takes page numbers and running heads out of the lines of a text that was once set in pages.</summary>
/// <remarks>
/// A running head is a line at the edge of a page (beside a form feed or a page number) that returns, apart from its
/// digits, on three pages. What follows a line taken out is marked as the start of a page, so that a sentence may run on.
/// </remarks>
internal static partial class PageFurniture
{
    private const int LongestHead = 90;
    private const int EdgeLines = 2;

    public static List<TextLine> Remove(string text, List<TextLine> lines)
    {
        var hasPages = lines.Exists(line => line.StartsPage);
        var numbers = lines.ConvertAll(line => IsPageNumber(text, line, hasPages));
        if (!hasPages && !numbers.Contains(true))
            return lines;
        var atEdge = Edges(lines, numbers);
        var heads = RunningHeads(text, lines, atEdge);
        var kept = new List<TextLine>(lines.Count);
        var startsPage = false;
        for (var i = 0; i < lines.Count; i++)
        {
            startsPage |= lines[i].StartsPage;
            if (numbers[i] || (atEdge[i] && heads.Contains(HeadKey(text, lines[i]))))
            {
                startsPage = true;
                continue;
            }
            kept.Add(lines[i] with { StartsPage = startsPage });
            startsPage &= lines[i].IsBlank;
        }
        return kept;
    }

    private static bool[] Edges(List<TextLine> lines, List<bool> numbers)
    {
        var edges = new bool[lines.Count];
        Mark(lines, edges, 0, 1);
        Mark(lines, edges, lines.Count - 1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsPage && !numbers[i])
                continue;
            Mark(lines, edges, i - 1, -1);
            Mark(lines, edges, lines[i].StartsPage ? i : i + 1, 1);
        }
        return edges;
    }

    private static void Mark(List<TextLine> lines, bool[] edges, int from, int step)
    {
        for (int i = from, seen = 0, looked = 0; i >= 0 && i < lines.Count && seen < EdgeLines && looked < 8; i += step, looked++)
        {
            if (lines[i].IsBlank)
                continue;
            edges[i] = true;
            seen++;
        }
    }

    private static HashSet<string> RunningHeads(string text, List<TextLine> lines, bool[] atEdge) => lines
        .Where((line, index) => atEdge[index] && !line.IsBlank && line.Length <= LongestHead)
        .GroupBy(line => HeadKey(text, line), StringComparer.Ordinal)
        .Where(group => group.Count() >= 3)
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static string HeadKey(string text, TextLine line) => line.Length > LongestHead
        ? ""
        : Digits().Replace(text[line.Start..line.End], "#").ToLowerInvariant();

    private static bool IsPageNumber(string text, TextLine line, bool hasPages)
    {
        if (line.IsBlank || line.Length > 20)
            return false;
        var match = PageNumber().Match(text, line.Start, line.Length);
        return match.Success && (hasPages || match.Groups["number"].Length <= 3);
    }

    [GeneratedRegex(@"\A(?:page\s+)?[-–—|\s]*(?<number>\d{1,4})[-–—|\s]*(?:(?:of|/)\s*\d{1,4})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
