using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>
/// What a document says of itself between two lines of three hyphens at its top: <c>key: value</c>, and lists as
/// <c>[a, b]</c> or as lines that begin with a hyphen. Keys that mean nothing here are left alone.
/// </summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
    private PartialDate? date;

    /// <summary>Where the text after it begins; 0 where there is none.</summary>
    public int Length { get; private set; }

    public static FrontMatter Read(string text, InputPlace place)
    {
        var front = new FrontMatter();
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return front;
        var lines = TextLines.Split(text, 0);
        var end = Fence(text, lines[0]) ? lines.FindIndex(1, line => Fence(text, line)) : -1;
        if (end < 0)
            return front;
        for (var i = 1; i < end; i++)
            front.AddLine(text[lines[i].Start..lines[i].End], place, i + 1);
        front.Length = lines[end].End;
        return front;
    }

    public DraftDocument ApplyTo(DraftDocument draft) => draft with
    {
        Id = First("id") ?? draft.Id,
        Title = First("title") ?? draft.Title,
        Date = date ?? draft.Date,
        Source = Joined("source") ?? Joined("sources") ?? draft.Source,
    };

    private static bool Fence(string text, TextLine line) => line.Length == 3 && string.CompareOrdinal(text, line.Start, "---", 0, 3) == 0;

    private string? First(string key) => values.TryGetValue(key, out var found) && found.Count > 0 ? found[0] : null;

    private string? Joined(string key) => values.TryGetValue(key, out var found) && found.Count > 0 ? string.Join("; ", found) : null;

    private List<string>? open;

    private void AddLine(string line, InputPlace place, int number)
    {
        if (line.StartsWith('-') && open is not null)
        {
            Add(open, line[1..]);
            return;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line[0] == '#')
            return;
        var key = line[..colon].Trim();
        values[key] = open = [];
        var value = line[(colon + 1)..].Trim();
        if (value is ['[', .., ']'])
            Array.ForEach(value[1..^1].Split(','), item => Add(open, item));
        else
            Add(open, value);
        if (key.Equals("date", StringComparison.OrdinalIgnoreCase))
            date = open.Count == 0 ? null : RecordDate.Parse(open[0], place with { Line = number });
    }

    private static void Add(List<string> to, string item)
    {
        var value = item.Trim();
        if (value is ['"', .., '"'] or ['\'', .., '\''] && value.Length > 1)
            value = value[1..^1];
        if (value.Length > 0)
            to.Add(value);
    }
}
