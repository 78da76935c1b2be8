using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Reads sentences in CoNLL-U, revision 2. Empty nodes are passed over.</summary>
internal sealed class ConlluReader(TextReader reader)
{
    private const int Columns = 10;
    private readonly List<string> comments = [];
    private readonly List<ConlluWord> words = [];
    private readonly StringBuilder text = new();
    private int line;
    private int joinedFrom;
    private int joinedUntil;
    private string? joinedToken;
    private bool joinedSpaceAfter;

    /// <exception cref="ConlluFormatException">A line has not ten columns, or a number is none.</exception>
    public IEnumerable<ConlluSentence> ReadAll()
    {
        while (reader.ReadLine() is { } content)
        {
            line++;
            if (content.Length == 0)
            {
                if (words.Count > 0)
                    yield return Take();
            }
            else if (content[0] == '#')
                comments.Add(content);
            else
                ReadRow(content.Split('\t'));
        }
        if (words.Count > 0)
            yield return Take();
    }

    private void ReadRow(string[] cells)
    {
        if (cells.Length != Columns)
            throw new ConlluFormatException(line, $"a word has {Columns} columns, this one has {cells.Length}");
        if (cells[0].Contains('.', StringComparison.Ordinal))
            return;
        var spaceAfter = !cells[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
        var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            (joinedFrom, joinedUntil) = (Number(cells[0][..dash], "word number"), Number(cells[0][(dash + 1)..], "word number"));
            (joinedToken, joinedSpaceAfter) = (cells[1], spaceAfter);
            text.Append(cells[1]).Append(spaceAfter ? " " : "");
            return;
        }
        ReadWord(cells, Number(cells[0], "word number"), spaceAfter);
    }

    private void ReadWord(string[] cells, int number, bool spaceAfter)
    {
        if (number != words.Count + 1)
            throw new ConlluFormatException(line, $"word {number} stands where word {words.Count + 1} was expected");
        var isJoined = number <= joinedUntil;
        var joinsPrevious = isJoined && number > joinedFrom;
        if (!isJoined)
            text.Append(cells[1]).Append(spaceAfter ? " " : "");
        var head = cells[6] == "_" ? 0 : Number(cells[6], "head");
        var after = isJoined ? number == joinedUntil && joinedSpaceAfter : spaceAfter;
        words.Add(new(cells[1], cells[2], new(cells[3], cells[4], cells[5]), new(head - 1, cells[7]), cells[8], cells[9], joinsPrevious, isJoined ? joinedToken : null, after));
    }

    private ConlluSentence Take()
    {
        var starts = comments.Any(comment => IsComment(comment, "newpar") || IsComment(comment, "newdoc"));
        var stated = comments.FirstOrDefault(comment => IsComment(comment, "text"));
        var sentence = new ConlluSentence(stated is null ? text.ToString().TrimEnd() : stated[(stated.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim(), starts, [.. words], [.. comments]);
        comments.Clear();
        words.Clear();
        text.Clear();
        joinedUntil = 0;
        return sentence;
    }

    private static bool IsComment(string comment, string name)
    {
        var content = comment.AsSpan(1).TrimStart();
        return content.StartsWith(name, StringComparison.Ordinal) && (content.Length == name.Length || content[name.Length] is ' ' or '=');
    }

    private int Number(string cell, string what) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ConlluFormatException(line, $"the {what} '{cell}' is not a number");
}
