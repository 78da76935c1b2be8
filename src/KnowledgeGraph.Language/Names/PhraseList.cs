namespace KnowledgeGraph.Language;

/// <summary>Phrases to be found in sentences, the longest first, whatever their capitals.</summary>
internal sealed class PhraseList
{
    // The phrases that begin with a word, longer ones first.
    private readonly Dictionary<string, List<string[]>> phrases = new(StringComparer.Ordinal);

    /// <param name="phrases">The phrases; a hyphen in them may stand as a word of its own, and a genitive always does.</param>
    public PhraseList(IEnumerable<string> phrases)
    {
        var written = phrases.Select(phrase => phrase.ToLowerInvariant())
            .SelectMany(phrase => new[] { phrase, phrase.Replace("-", " - ", StringComparison.Ordinal) }).Distinct(StringComparer.Ordinal);
        foreach (var phrase in written)
            Add(phrase.Replace("'s", " 's", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var same in this.phrases.Values)
            same.Sort((one, other) => other.Length - one.Length);
    }

    /// <summary>Of each word 0 where it is in no phrase, 1 where it is one, 2 where it begins one, 3 where it goes on with one.</summary>
    /// <param name="words">A sentence's words in small letters.</param>
    public byte[] Mark(IReadOnlyList<string> words)
    {
        var marks = new byte[words.Count];
        for (var first = 0; first < marks.Length;)
        {
            var length = LongestAt(words, first);
            if (length > 0)
            {
                Array.Fill(marks, (byte)3, first, length);
                marks[first] = (byte)(length == 1 ? 1 : 2);
            }
            first += Math.Max(1, length);
        }
        return marks;
    }

    private void Add(string[] words)
    {
        if (!phrases.TryGetValue(words[0], out var same))
            phrases.Add(words[0], same = []);
        same.Add(words);
    }

    private int LongestAt(IReadOnlyList<string> words, int first) =>
        phrases.TryGetValue(words[first], out var same) ? same.Find(phrase => IsAt(words, first, phrase))?.Length ?? 0 : 0;

    private static bool IsAt(IReadOnlyList<string> words, int first, string[] phrase)
    {
        if (first + phrase.Length > words.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[first + i] != phrase[i])
                return false;
        }
        return true;
    }
}
