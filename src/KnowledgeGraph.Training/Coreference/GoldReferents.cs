using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>What each word that heads a mention speaks of, by GUM.</summary>
internal sealed class GoldReferents
{
    private static readonly HashSet<string> Definite = new(["the", "this", "that", "these", "those", "both"], StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(int Sentence, int Head), string> entities = [];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    public GoldReferents(IReadOnlyList<ConlluSentence> sentences)
    {
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var mention in GumMentions.Of(sentences[s]).OrderBy(mention => mention.First).ThenByDescending(mention => mention.End))
                Add(sentences[s], s, mention);
        }
    }

    /// <summary>Pronouns of the third person and definite descriptions of what was named before.</summary>
    public HashSet<(int Sentence, int Head)> ToResolve { get; } = [];

    /// <summary>What the phrase with a head speaks of; null where GUM marks none.</summary>
    public string? EntityOf(int sentence, int head) => entities.GetValueOrDefault((sentence, head));

    private void Add(ConlluSentence sentence, int index, GumMention mention)
    {
        var head = GumNames.HeadOf(sentence, mention.First, mention.End);
        entities[(index, head)] = mention.Entity;
        if (sentence.Words[head].Tags.Upos == "PROPN")
            named.Add(mention.Entity);
        else if (named.Contains(mention.Entity) && IsAnaphor(sentence, mention, head))
            ToResolve.Add((index, head));
    }

    private static bool IsAnaphor(ConlluSentence sentence, GumMention mention, int head)
    {
        var (first, word) = (sentence.Words[mention.First], sentence.Words[head]);
        if (word.Tags.Upos == "PRON")
            return PronounForm.Of(word.Form) is not null;
        return word.Tags.Upos == "NOUN" && (Definite.Contains(first.Form) || sentence.Words.Any(other => other.Arc.Head == head && other.Arc.Relation == "nmod:poss"));
    }
}
