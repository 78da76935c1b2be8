namespace KnowledgeGraph.Language;

/// <summary>Tells whether a text is English: by its letters, and by the small words that no text of a language does without.</summary>
internal sealed class LanguageStep : IReadingStep
{
    /// <summary>The beginning of a text tells enough.</summary>
    private const int LongestSample = 4000;
    private const int FewLetters = 12;
    private const int FewWords = 6;
    private readonly FunctionWords words = new(EnglishData.Lines("function-words.txt"));

    public string Name => "language";

    public IReadOnlyList<Layer> Reads => [];

    public IReadOnlyList<Layer> Writes => [TextLayers.Language];

    public AnnotatedText Apply(AnnotatedText text) => text.With(TextLayers.Language, Judge(text.Text));

    internal LanguageVerdict Judge(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        var (letters, latin) = CountLetters(sample);
        if (letters < FewLetters)
            return new(true, "too few letters to tell");
        if (latin * 2 < letters)
            return new(false, "most letters are not Latin");
        var found = Words(sample);
        return found.Count < FewWords ? new(true, "too few words to tell") : Compare(words.Count(found), found.Count);
    }

    private LanguageVerdict Compare(int[] counts, int total)
    {
        var best = Array.IndexOf(counts, counts.Max());
        var isOther = best > 0 && counts[best] >= 3 && counts[best] > 2 * counts[0] && counts[best] * 5 > total;
        return isOther ? new(false, $"its small words are those of '{words.Codes[best]}'") : new(true, "its small words are English, or of no other language");
    }

    private static (int Letters, int Latin) CountLetters(ReadOnlySpan<char> text)
    {
        const char LastLatin = '\u024F';
        var (letters, latin) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            latin += c <= LastLatin ? 1 : 0;
        }
        return (letters, latin);
    }

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var found = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at > start)
                found.Add(new string(text[start..at]).ToLowerInvariant());
            at++;
        }
        return found;
    }
}
