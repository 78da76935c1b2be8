using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Tells which patterns a date may have at a place, by its first word and the next: both are words of the pattern, or figures, or
/// the first is a date by itself. Few places of a text are such, so that most patterns need not be tried.
/// </summary>
internal sealed partial class DateOpeners
{
    private readonly IReadOnlyList<Opened> all;
    private readonly Dictionary<string, List<Opened>>.AlternateLookup<ReadOnlySpan<char>> byWord;

    /// <param name="patterns">The patterns, each with its text in which all parts are put in.</param>
    public DateOpeners(IEnumerable<(DatePattern Pattern, string Text)> patterns)
    {
        all = [.. patterns.Select(pair => new Opened(pair.Pattern, WordsOf(pair.Text)))];
        var index = new Dictionary<string, List<Opened>>(StringComparer.OrdinalIgnoreCase);
        foreach (var opened in all)
        {
            foreach (var word in opened.Words)
            {
                if (!index.TryGetValue(word, out var list))
                    index.Add(word, list = []);
                list.Add(opened);
            }
        }
        byWord = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The patterns that a date which begins here may have, in order.</summary>
    public IEnumerable<DatePattern> At(string text, int at)
    {
        if (char.IsDigit(text[at]))
            return all.Select(opened => opened.Pattern);
        var end = EndOfWord(text, at);
        if (!byWord.TryGetValue(text.AsSpan(at, end - at), out var opened))
            return [];
        var next = end;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            next++;
        var (first, second) = (at..end, next..EndOfWord(text, next));
        return opened.Where(one => one.MayGoOn(text, first, second)).Select(one => one.Pattern);
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }

    private static HashSet<string> WordsOf(string pattern) => Word().Matches(Syntax().Replace(pattern, " ")).Select(match => match.Value)
        .SelectMany(word => new[] { word, word[..^1] })
        .Where(word => word.Length > 0)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    // Names of groups and classes of characters are no words of a date; a question mark makes a last letter optional.
    [GeneratedRegex(@"\(\?<\w+>|\\\w")]
    private static partial Regex Syntax();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    private sealed class Opened(DatePattern pattern, HashSet<string> words)
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> whole =
            words.Where(word => pattern.Pattern.IsMatch(word)).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public DatePattern Pattern => pattern;

        public IEnumerable<string> Words => words;

        /// <summary>Whether the second word may follow the first, or the first is enough.</summary>
        public bool MayGoOn(string text, Range first, Range second) =>
            (second.Start.Value < text.Length && char.IsDigit(text[second.Start])) || known.Contains(text.AsSpan(second)) || whole.Contains(text.AsSpan(first));
    }
}
