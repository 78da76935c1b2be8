namespace KnowledgeGraph.Model;

/// <summary>Finds the known names nearest to one that was mistyped.</summary>
/// <remarks>Optimal string alignment distance (Damerau 1964, restricted), ignoring case; ties go by ordinal order.</remarks>
public static class NearNames
{
    /// <summary>The known names at a distance of at most a third of the longer name's length, nearest first.</summary>
    /// <param name="name">What was given.</param>
    /// <param name="known">What exists.</param>
    /// <param name="most">How many to return at the most.</param>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> known, int most = 3) =>
    [
        .. known.Select(candidate => (Candidate: candidate, Distance: Distance(Fold(name), Fold(candidate))))
            .Where(pair => pair.Distance * 3 <= Math.Max(name.Length, pair.Candidate.Length))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .Distinct(StringComparer.Ordinal)
            .Take(most),
    ];

    /// <summary>How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[right.Length];
    }

    /// <summary>A clause for a message, <c>; did you mean 'PARTY_TO'?</c>, or nothing where no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var near = To(name, known);
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near.Select(candidate => $"'{candidate}'"))}?";
    }

    private static string Fold(string text) => text.ToLowerInvariant();
}
