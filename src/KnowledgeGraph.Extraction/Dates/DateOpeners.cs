using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>The words that a date can begin with: all that stand in the patterns. Few words of a text are among them, so that patterns need not be tried at the rest.</summary>
internal sealed partial class DateOpeners
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <param name="patterns">The patterns with all their parts put in.</param>
    public DateOpeners(IEnumerable<string> patterns)
    {
        words = patterns.SelectMany(pattern => Word().Matches(Syntax().Replace(pattern, " ")).Select(match => match.Value))
            .SelectMany(word => new[] { word, word[..^1] })
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True where a date may begin.</summary>
    public bool Has(string text, int at)
    {
        if (char.IsDigit(text[at]))
            return true;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return words.Contains(text.AsSpan(at, end - at));
    }

    // Names of groups and classes of characters are no words of a date; a question mark makes a last letter optional.
    [GeneratedRegex(@"\(\?<\w+>|\\\w")]
    private static partial Regex Syntax();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
