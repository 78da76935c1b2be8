using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>A text without case, spacing and punctuation, and the set of its runs of three words, hashed and sorted.</summary>
internal sealed record Shingles(string Text, ulong[] Set)
{
    private const int Words = 3;

    /// <summary>The shingles of a text.</summary>
    public static Shingles Of(string text)
    {
        var plain = Plain(text);
        var words = plain.Split(' ');
        var set = Enumerable.Range(0, Math.Max(1, words.Length - Words + 1))
            .Select(start => Hash(words.AsSpan(start, Math.Min(Words, words.Length - start))))
            .Distinct()
            .Order()
            .ToArray();
        return new(plain, set);
    }

    /// <summary>True where the sets have at least this share of their union in common.</summary>
    public bool Resembles(Shingles other, double share)
    {
        int i = 0, j = 0, common = 0;
        while (i < Set.Length && j < other.Set.Length)
        {
            var order = Set[i].CompareTo(other.Set[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common >= share * (Set.Length + other.Set.Length - common);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
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
