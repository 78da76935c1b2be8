using System.Text.RegularExpressions;

namespace KnowledgeGraph.Documents;

/// <summary>The lists of <c>furniture.json</c>, ready to ask.</summary>
internal static class FurnitureList
{
    private const int LongestFurniture = 600;
    // Backtracking starts in half the time of automata; no pattern repeats unclearly what itself repeats, and passages are short.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly FurnitureData Data = EmbeddedData.Load<FurnitureData>("furniture.json", typeof(FurnitureList));
    private static readonly HashSet<string> Phrases = Data.Phrases.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Sections = Data.Sections.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> InterfaceWords = Data.InterfaceWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly Regex[] Passages = [.. Data.Passages.Select(pattern => new Regex(pattern, Options))];
    private static readonly Regex[] References = [.. Data.References.Select(pattern => new Regex(pattern, Options))];

    public static Regex[] Inline { get; } = [.. Data.Inline.Select(pattern => new Regex(pattern, Options))];

    public static IReadOnlyList<string> CreditStarts => Data.CreditStarts;

    public static IReadOnlyList<string> CreditEnds => Data.CreditEnds;

    public static IReadOnlyList<string> LanguageNames => Data.LanguageNames;

    public static bool IsSection(string heading) => Sections.Contains(Bare(heading));

    public static bool IsReference(string passage) => Array.Exists(References, pattern => pattern.IsMatch(passage));

    public static bool IsFurniture(string passage) => passage.Length <= LongestFurniture
        && (Phrases.Contains(Bare(passage)) || IsBarOfButtons(passage) || Array.Exists(Passages, pattern => pattern.IsMatch(passage)));

    /// <summary>Three words or more of which four in five are those of buttons, and two are not mere prepositions.</summary>
    private static bool IsBarOfButtons(string passage)
    {
        int words = 0, known = 0, content = 0;
        foreach (var range in passage.AsSpan().SplitAny(" |/·•,"))
        {
            var word = passage[range];
            if (word.Length == 0)
                continue;
            words++;
            known += InterfaceWords.Contains(word) ? 1 : 0;
            content += word.Length > 3 && InterfaceWords.Contains(word) ? 1 : 0;
        }
        return words >= 3 && content >= 2 && known * 5 >= words * 4;
    }

    private static string Bare(string passage) => passage.Trim(' ', '.', ':', '!', '›', '»', '>', '-', '–', '|', '→', '…', '*', '#');
}
