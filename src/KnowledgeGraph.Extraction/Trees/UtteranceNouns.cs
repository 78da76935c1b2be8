using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The nouns for what somebody says or writes, read from <c>utterances.json</c>.</summary>
internal static class UtteranceNouns
{
    private static readonly HashSet<string> Lemmas = Load();

    /// <summary>True for a word that is one of them.</summary>
    public static bool Has(Word word) => word.Upos == "NOUN" && (Lemmas.Contains(word.Lemma) || Lemmas.Contains(word.Lower));

    private static HashSet<string> Load() => EmbeddedData.Load<Source>("utterances.json", typeof(UtteranceNouns)).Utterances;

    private sealed record Source(HashSet<string> Utterances);
}
