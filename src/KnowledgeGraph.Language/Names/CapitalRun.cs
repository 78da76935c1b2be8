namespace KnowledgeGraph.Language;

/// <summary>A stretch of words with capitals, small joining words included: where it begins and ends.</summary>
internal readonly record struct CapitalRun(int First, int Last)
{
    private const int LongestGap = 3;

    private static readonly HashSet<string> Joining = new(["of", "the", "for", "and", "&", "-", "de", "la", "del", "von", "van", "bin", "al", "der", "on"], StringComparer.Ordinal);

    private static CapitalRun None { get; } = new(0, -1);

    public bool IsEmpty => Last < First;

    /// <summary>The run of each word; an empty one where it is in none.</summary>
    public static CapitalRun[] Of(IReadOnlyList<string> forms)
    {
        var runs = new CapitalRun[forms.Count];
        Array.Fill(runs, None);
        for (var i = 0; i < runs.Length; i++)
        {
            if (!IsCapital(forms[i]))
                continue;
            var last = i;
            for (var next = i + 1; next < runs.Length && next - last <= LongestGap && (IsCapital(forms[next]) || Joining.Contains(forms[next])); next++)
            {
                if (IsCapital(forms[next]))
                    last = next;
            }
            Array.Fill(runs, new(i, last), i, last - i + 1);
            i = last;
        }
        return runs;
    }

    /// <summary>A number for how far a word is from both ends; 0 where it is in no run.</summary>
    public int PlaceOf(int word) => IsEmpty ? 0 : Math.Min(word - First, 3) + (4 * Math.Min(Last - word, 3)) + 1;

    private static bool IsCapital(string form) => form.Length > 0 && char.IsUpper(form[0]);
}
