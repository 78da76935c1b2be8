namespace KnowledgeGraph.Documents;

/// <summary>
/// Decides whether a hyphen before a break stands in a compound or was put there to break a word, from how the
/// document itself writes the word elsewhere; where it does not, from what the parts look like.
/// </summary>
internal sealed class Hyphenation(string document)
{
    private static readonly HyphenData Data = EmbeddedData.Load<HyphenData>("hyphens.json", typeof(Hyphenation));
    private static readonly HashSet<string> CompoundStarts = Data.CompoundStarts.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> SuspendedBefore = Data.SuspendedBefore.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<HashSet<string>> words = new(() => WordsOf(document));

    /// <summary>What becomes of <c>left-</c>, a line's end, and <c>right</c>, the next line's start.</summary>
    public HyphenJoin AtLineEnd(string left, string right)
    {
        if (SuspendedBefore.Contains(right))
            return HyphenJoin.Suspended;
        if (char.IsUpper(right[0]) || words.Value.Contains($"{left}-{right}"))
            return HyphenJoin.Compound;
        if (words.Value.Contains(left + right))
            return HyphenJoin.OneWord;
        var compound = CompoundStarts.Contains(left) || (words.Value.Contains(left) && words.Value.Contains(right));
        return compound ? HyphenJoin.Compound : HyphenJoin.OneWord;
    }

    /// <summary>What becomes of <c>left- right</c> within a line, where an earlier hand joined lines badly: only what is evident.</summary>
    public HyphenJoin WithinLine(string left, string right)
    {
        if (SuspendedBefore.Contains(right))
            return HyphenJoin.Suspended;
        if (words.Value.Contains($"{left}-{right}") || (CompoundStarts.Contains(left) && char.IsLower(right[0])))
            return HyphenJoin.Compound;
        return words.Value.Contains(left + right) && !words.Value.Contains(left) ? HyphenJoin.OneWord : HyphenJoin.Suspended;
    }

    /// <summary>All words of the text with their inner hyphens, lower and upper case alike; what stands before a break is left out.</summary>
    private static HashSet<string> WordsOf(string text)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                i++;
            var broken = i < text.Length && text[i] == '-';
            if (!broken && i - start <= LongestWord)
                lookup.Add(text.AsSpan(start, i - start));
        }
        return found;
    }

    /// <summary>Longer runs of letters are no words, and would only fill memory.</summary>
    internal const int LongestWord = 64;
}
