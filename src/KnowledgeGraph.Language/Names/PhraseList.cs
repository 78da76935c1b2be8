namespace KnowledgeGraph.Language;

/// <summary>Phrases to be marked in sentences, the longest first, whatever their capitals.</summary>
internal sealed class PhraseList
{
    private readonly PhraseTable<bool> table = new();

    /// <param name="phrases">The phrases; a hyphen in them may stand as a word of its own, and a genitive always does.</param>
    public PhraseList(IEnumerable<string> phrases)
    {
        var written = phrases.Select(phrase => phrase.ToLowerInvariant()).SelectMany(phrase => new[] { phrase, phrase.Replace("-", " - ", StringComparison.Ordinal) });
        foreach (var phrase in written)
            table.Add(phrase.Replace("'s", " 's", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries), true);
    }

    /// <summary>Of each word 0 where it is in no phrase, 1 where it is one, 2 where it begins one, 3 where it goes on with one.</summary>
    /// <param name="words">A sentence's words in small letters.</param>
    public byte[] Mark(IReadOnlyList<string> words)
    {
        var marks = new byte[words.Count];
        for (var first = 0; first < marks.Length;)
        {
            var (length, _) = table.LongestAt(words, first, marks.Length);
            if (length > 0)
            {
                Array.Fill(marks, (byte)3, first, length);
                marks[first] = (byte)(length == 1 ? 1 : 2);
            }
            first += Math.Max(1, length);
        }
        return marks;
    }
}
