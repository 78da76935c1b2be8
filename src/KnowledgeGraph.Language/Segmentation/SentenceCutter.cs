namespace KnowledgeGraph.Language;

/// <summary>Cuts a run of words into sentences.</summary>
internal sealed class SentenceCutter(AbbreviationList abbreviations)
{
    /// <summary>No sentence grows longer: what parses a sentence may cost its length squared.</summary>
    internal const int LongestSentence = 300;

    public List<SentenceSpan> Cut(List<WordSpan> words)
    {
        var sentences = new List<SentenceSpan>();
        for (int first = 0, i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && i - first + 1 < LongestSentence && !EndsAfter(words, i))
                continue;
            sentences.Add(new(words[first].Start, words[i].End, words[first..(i + 1)]));
            first = i + 1;
        }
        return sentences;
    }

    private bool EndsAfter(List<WordSpan> words, int i)
    {
        var next = words[i + 1].Form;
        if (IsCloser(next) && words[i + 1].Start == words[i].End)
            return false;
        var end = i;
        while (end > 0 && IsCloser(words[end].Form))
            end--;
        var word = words[end].Form;
        if (word[^1] is not ('.' or '!' or '?' or '\u2026') || char.IsLower(next[0]))
            return false;
        return word.Length == 1 || !char.IsLetter(word[0]) || !(word.Length == 2 || abbreviations.Introduces(word.AsSpan(0, word.Length - 1)));
    }

    private static bool IsCloser(string form) => form is "\"" or "''" or ")" or "]" or "\u201D" or "\u2019" or "'" or "\u00BB";
}
