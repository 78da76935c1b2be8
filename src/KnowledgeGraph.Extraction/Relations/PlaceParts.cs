using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>Nouns for a part of a place, which lies where the place does: "in the north of Peru", "in the eastern part of the province of Rieti".</summary>
internal static class PlaceParts
{
    private static readonly FrozenSet<string> Nouns = (
        "part north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center heart middle " +
        "outskirts interior corner end half tip edge portion section").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The group of names of the whole; null where the word is no such noun.</summary>
    public static MentionGroup? Whole(RuleSentence sentence, int word)
    {
        if (!Nouns.Contains(sentence.Words[word].Lower))
            return null;
        return sentence.Tree.Dependents(word).Where(dependent => dependent.Preposition == "of")
            .Select(dependent => PlaceNouns.Denoted(sentence, dependent.Word))
            .FirstOrDefault(group => group is { Mentions: [{ IsAdjective: false } first, ..] } && first.IsLand);
    }
}
