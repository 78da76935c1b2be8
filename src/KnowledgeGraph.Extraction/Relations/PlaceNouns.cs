using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>Nouns that stand before the name of the place they denote: "the city of Lyon", "the Alsace region".</summary>
internal static class PlaceNouns
{
    private static readonly FrozenSet<string> Nouns = (
        "city town village municipality commune comune district province region state county canton department prefecture island peninsula republic " +
        "governorate oblast suburb borough parish territory neighborhood neighbourhood port valley area kingdom duchy").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(Word word) => Nouns.Contains(word.Lower);

    /// <summary>The group of names that a word stands for: its own, or that of the place which the noun denotes.</summary>
    public static MentionGroup? Denoted(RuleSentence sentence, int word)
    {
        if (sentence.GroupAt(word) is { } own)
            return own;
        if (!Contains(sentence.Words[word]))
            return null;
        return sentence.Tree.Dependents(word).Where(dependent => dependent.Preposition == "of").Select(dependent => dependent.Word)
            .Concat(sentence.Tree.Children(word, "compound"))
            .Select(sentence.GroupAt)
            .FirstOrDefault(group => group is { Mentions: [{ IsAdjective: false } first, ..] } && first.IsLand);
    }
}
