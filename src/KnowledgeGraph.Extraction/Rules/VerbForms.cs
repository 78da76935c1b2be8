using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The inflected forms of English verbs: regular ones by rule, the others from <c>irregular-verbs.json</c>.</summary>
internal static class VerbForms
{
    private static readonly Dictionary<string, string[]> Irregular = Load();

    private static readonly HashSet<string> IrregularForms = Irregular.Values.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word is a past tense or participle that does not end in -ed.</summary>
    public static bool IsIrregularForm(string word) => IrregularForms.Contains(word);

    /// <summary>Every form of a verb, the lemma first.</summary>
    public static IReadOnlyList<string> Of(string lemma)
    {
        var forms = new List<string> { lemma };
        if (Irregular.TryGetValue(lemma, out var listed))
            forms.AddRange(listed);
        else
            forms.AddRange([Suffixed(lemma, "ed")]);
        if (lemma != "be")
            forms.AddRange([ThirdPerson(lemma), Suffixed(lemma, "ing")]);
        return [.. forms.Distinct(StringComparer.Ordinal)];
    }

    private static string ThirdPerson(string lemma) =>
        EndsWithAny(lemma, "s", "x", "z", "ch", "sh", "o") ? lemma + "es"
        : EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : lemma + "s";

    private static string Suffixed(string lemma, string suffix)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal) && suffix == "ing")
            return lemma[..^2] + "ying";
        if (lemma.EndsWith("ee", StringComparison.Ordinal))
            return suffix == "ed" ? lemma + "d" : lemma + suffix;
        if (lemma.EndsWith('e'))
            return lemma[..^1] + suffix;
        if (EndsInConsonantY(lemma))
            return suffix == "ed" ? lemma[..^1] + "ied" : lemma + suffix;
        return (Doubles(lemma) ? lemma + lemma[^1] : lemma) + suffix;
    }

    // One stressed syllable of consonant, vowel, consonant doubles its last letter: ban, banned.
    private static bool Doubles(string lemma) => lemma.Length >= 3
        && !IsVowel(lemma[^1]) && !"wxy".Contains(lemma[^1], StringComparison.Ordinal)
        && IsVowel(lemma[^2]) && !IsVowel(lemma[^3])
        && (lemma.Count(IsVowel) == 1 || EndsWithAny(lemma, "mit", "fer", "cur", "bel", "pel", "trol", "bar"));

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    private static bool EndsWithAny(string lemma, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Dictionary<string, string[]> Load() => EmbeddedData.Load<Dictionary<string, string[]>>("irregular-verbs.json", typeof(VerbForms));
}
