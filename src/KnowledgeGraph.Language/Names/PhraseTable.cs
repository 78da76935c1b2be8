namespace KnowledgeGraph.Language;

/// <summary>Phrases and what each stands for, found where they stand in a sentence, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    // The phrases that begin with a word, longer ones first.
    private readonly Dictionary<string, List<(string[] Words, T Value)>> phrases = new(StringComparer.Ordinal);

    public bool IsEmpty => phrases.Count == 0;

    /// <summary>Adds a phrase; one that is there already keeps what it stands for.</summary>
    /// <param name="words">Its words; at least one.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(string[] words, T value)
    {
        if (!phrases.TryGetValue(words[0], out var same))
            phrases.Add(words[0], same = []);
        if (same.Exists(other => other.Words.AsSpan().SequenceEqual(words)))
            return;
        var shorter = same.FindIndex(other => other.Words.Length < words.Length);
        same.Insert(shorter < 0 ? same.Count : shorter, (words, value));
    }

    /// <summary>The longest phrase that begins at a word; of length 0 where none does.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="end">Where it must have ended.</param>
    public (int Length, T? Value) LongestAt(IReadOnlyList<string> words, int first, int end)
    {
        if (!phrases.TryGetValue(words[first], out var same))
            return default;
        foreach (var (phrase, value) in same)
        {
            if (first + phrase.Length <= end && IsAt(phrase, words, first))
                return (phrase.Length, value);
        }
        return default;
    }

    private static bool IsAt(string[] phrase, IReadOnlyList<string> words, int first)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[first + i] != phrase[i])
                return false;
        }
        return true;
    }
}
