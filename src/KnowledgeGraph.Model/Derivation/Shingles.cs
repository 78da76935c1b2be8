namespace KnowledgeGraph.Model;

/// <summary>The set of a text's runs of so many words, hashed and sorted.</summary>
/// <remarks>Broder, On the resemblance and containment of documents, 1997.</remarks>
internal sealed class Shingles
{
    private readonly ulong[] set;

    /// <param name="plain">A text that <see cref="PlainText"/> made.</param>
    /// <param name="width">How many words a run has; a text of fewer is one run.</param>
    public Shingles(string plain, int width)
    {
        var words = plain.Split(' ');
        set = [.. Enumerable.Range(0, Math.Max(1, words.Length - width + 1))
            .Select(start => Hash(words.AsSpan(start, Math.Min(width, words.Length - start))))
            .Distinct()
            .Order()];
    }

    /// <summary>How many there are.</summary>
    public int Count => set.Length;

    /// <summary>How many two texts have in common.</summary>
    public int CountCommon(Shingles other)
    {
        int i = 0, j = 0, common = 0;
        while (i < set.Length && j < other.set.Length)
        {
            var order = set[i].CompareTo(other.set[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /// <summary>FNV-1a, 64 bits (Fowler, Noll and Vo): the same on every machine, as string.GetHashCode is not.</summary>
    private static ulong Hash(ReadOnlySpan<string> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            foreach (var c in word)
                hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ ' ') * 1099511628211UL;
        }
        return hash;
    }
}
