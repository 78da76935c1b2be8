namespace KnowledgeGraph.Extraction;

/// <summary>Tells a title that somebody has only just come to, which the time of the sentence dates: "newly appointed Secretary of State".</summary>
internal static class RecentTitle
{
    // "Newly appointed United States Secretary of State": how far the adverb may stand before the title.
    private const int Reach = 6;

    /// <summary>True where an adverb and a participle before the words of a relation call it recent.</summary>
    public static bool Is(RuleSentence sentence, FoundRelation relation)
    {
        for (var word = relation.First - 1; word > Math.Max(0, relation.First - Reach) && sentence.Words[word].Upos != "PUNCT"; word--)
        {
            if (sentence.Words[word].Xpos is "VBN" or "JJ" && DateGrammar.English.Recent.Contains(sentence.Words[word - 1].Lower))
                return true;
        }
        return false;
    }
}
