namespace KnowledgeGraph.Language;

/// <summary>
/// Finds the names of a text again wherever it writes them once more: a name that one sentence makes plain is a name in the next,
/// which may tell nothing of it. A person is found again by the first and the last word, too.
/// </summary>
internal sealed class RepeatedNames
{
    // A longer name is hardly written twice.
    private const int Longest = 5;

    private static readonly HashSet<string> Titles = new(EnglishData.Lines("titles.txt"), StringComparer.Ordinal);

    private readonly PhraseTable<NameType> known = new();

    private RepeatedNames(IEnumerable<NameSpan> names, IReadOnlyList<TaggedWords> sentences)
    {
        foreach (var name in names.Where(name => NameAgreement.Agrees(name.Type) && name.End - name.First <= Longest))
        {
            string[] words = [.. name.WordsIn(sentences)];
            Know(words, name.Type);
            if (name.Type == NameType.Person && words.Length > 1)
            {
                KnowPart(words[0]);
                KnowPart(words[^1]);
            }
        }
    }

    /// <summary>The names and those found again, in their order.</summary>
    /// <param name="names">The names of a text in their order; none overlap.</param>
    /// <param name="sentences">Its sentences.</param>
    public static IReadOnlyList<NameSpan> AddTo(IReadOnlyList<NameSpan> names, IReadOnlyList<TaggedWords> sentences)
    {
        var repeated = new RepeatedNames(names, sentences);
        if (repeated.known.IsEmpty)
            return names;
        var own = names.ToLookup(name => name.Sentence);
        return [.. sentences.Index().SelectMany(sentence => repeated.In(sentence.Item, sentence.Index, own[sentence.Index]))];
    }

    private IEnumerable<NameSpan> In(TaggedWords sentence, int place, IEnumerable<NameSpan> own)
    {
        var from = 0;
        foreach (var name in own)
        {
            foreach (var again in Between(sentence, place, from, name.First))
                yield return again;
            yield return name;
            from = name.End;
        }
        foreach (var again in Between(sentence, place, from, sentence.Forms.Count))
            yield return again;
    }

    private IEnumerable<NameSpan> Between(TaggedWords sentence, int place, int first, int end)
    {
        while (first < end)
        {
            var (length, type) = At(sentence, first, end);
            if (length > 0)
                yield return new(place, first, first + length, type);
            first += Math.Max(1, length);
        }
    }

    /// <summary>The longest name that begins at a word; of length 0 where none does.</summary>
    private (int Length, NameType Type) At(TaggedWords sentence, int first, int end)
    {
        var found = known.LongestAt(sentence.Forms, first, end);
        return found.Length == 1 && !IsNoun(sentence.Tags[first].Xpos) ? default : found;
    }

    // One word may be written like a name and be none: Will you, May I.
    private static bool IsNoun(string xpos) => xpos.StartsWith("NN", StringComparison.Ordinal) || xpos == "FW";

    private void KnowPart(string word)
    {
        if (word.Length > 1 && !word.EndsWith('.') && !Titles.Contains(word))
            Know([word], NameType.Person);
    }

    private void Know(string[] words, NameType type)
    {
        if (char.IsUpper(words[0][0]))
            known.Add(words, type);
    }
}
