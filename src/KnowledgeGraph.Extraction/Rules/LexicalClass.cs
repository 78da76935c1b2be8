namespace KnowledgeGraph.Extraction;

/// <summary>Words and phrases that one name stands for in the rules.</summary>
internal sealed class LexicalClass
{
    private readonly Dictionary<string, List<string[]>> byFirstWord = new(StringComparer.Ordinal);

    /// <param name="name">The class's name.</param>
    /// <param name="phrases">Its phrases, in lower case, words parted by spaces.</param>
    public LexicalClass(string name, IEnumerable<string> phrases)
    {
        Name = name;
        foreach (var phrase in phrases.SelectMany(Spellings))
        {
            var words = phrase.Split(' ');
            if (!byFirstWord.TryGetValue(words[0], out var list))
                byFirstWord.Add(words[0], list = []);
            list.Add(words);
        }
        foreach (var list in byFirstWord.Values)
            list.Sort((left, right) => right.Length.CompareTo(left.Length));
    }

    // A hyphen is a word of its own to the language pipeline in most words, not in all.
    private static IEnumerable<string> Spellings(string phrase) =>
        phrase.Contains('-', StringComparison.Ordinal) ? [phrase, phrase.Replace("-", " - ", StringComparison.Ordinal)] : [phrase];

    public string Name { get; }

    /// <summary>The words with which its phrases begin.</summary>
    public IReadOnlyCollection<string> FirstWords => byFirstWord.Keys;

    /// <summary>How many words at <paramref name="at"/> are a phrase of the class; the longest wins, 0 where none is.</summary>
    public int Match(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count || !byFirstWord.TryGetValue(words[at].Lower, out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            if (Stands(phrase, words, at))
                return phrase.Length;
        }
        return 0;
    }

    private static bool Stands(string[] phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Lower != phrase[i])
                return false;
        }
        return true;
    }
}
