using System.Text.RegularExpressions;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>How a language writes dates, read from <c>dates.json</c>.</summary>
internal sealed class DateGrammar
{
    private DateGrammar(Source source)
    {
        Months = source.Months;
        Seasons = source.Seasons;
        Weekdays = source.Weekdays;
        Numbers = source.Numbers;
        Recent = source.Recent;
        var texts = source.Patterns.ConvertAll(entry => Expand(entry, source));
        Openers = new(source.Patterns.Zip(texts, Compile).Zip(texts));
    }

    /// <summary>English.</summary>
    public static DateGrammar English { get; } = Load();

    public IReadOnlyDictionary<string, int> Months { get; }

    public IReadOnlyDictionary<string, int[]> Seasons { get; }

    public IReadOnlyDictionary<string, int> Weekdays { get; }

    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>Adverbs that say that something has only just come about.</summary>
    public IReadOnlySet<string> Recent { get; }

    /// <summary>Which patterns a date may have at a place.</summary>
    public DateOpeners Openers { get; }

    private static DateGrammar Load() => new(EmbeddedData.Load<Source>("dates.json", typeof(DateGrammar)));

    private static string Expand(Entry entry, Source source)
    {
        var pattern = entry.Pattern
            .Replace("{month}", Alternatives(source.Months.Keys), StringComparison.Ordinal)
            .Replace("{season}", Alternatives(source.Seasons.Keys), StringComparison.Ordinal)
            .Replace("{weekday}", Alternatives(source.Weekdays.Keys), StringComparison.Ordinal)
            .Replace("{number}", Alternatives(source.Numbers.Keys), StringComparison.Ordinal);
        return source.Parts.Aggregate(pattern, (text, part) => text.Replace($"{{{part.Key}}}", part.Value, StringComparison.Ordinal));
    }

    private static DatePattern Compile(Entry entry, string pattern)
    {
        var regex = new Regex($@"\G(?:{pattern})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        return new DatePattern(entry.Reads, regex, Enum.Parse<DateAnchor>(entry.Anchor ?? nameof(DateAnchor.None), ignoreCase: true));
    }

    private static string Alternatives(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length));

    private sealed record Source(
        Dictionary<string, int> Months,
        Dictionary<string, int[]> Seasons,
        Dictionary<string, int> Weekdays,
        Dictionary<string, int> Numbers,
        HashSet<string> Recent,
        Dictionary<string, string> Parts,
        List<Entry> Patterns);

    private sealed record Entry(string Reads, string Pattern, string? Anchor);
}
