namespace KnowledgeGraph.Extraction;

/// <summary>Tells where the name of a seat of power means the city: "signed in Minsk", "shelled Luanda", but not "Minsk refused".</summary>
internal sealed class LocationReader(PlaceWords places)
{
    /// <summary>Whether the name is a location.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The index of its first word among the passage's words.</param>
    /// <param name="last">The index of its last.</param>
    public bool IsLocation(PassageText passage, int first, int last)
    {
        var words = passage.Words;
        if (IsDateline(passage, first, last))
            return true;
        if (last + 1 < words.Count && (Syntax.IsPossessiveMark(words[last + 1]) || Syntax.IsHave(words[last + 1])))
            return false;
        if (last + 2 < words.Count && words[last + 1].Lower == "," && char.IsUpper(words[last + 2].Text[0]) && first > 0)
            return true;
        if (IsCalledCapital(words, last + 1) || IsAttacked(passage, first, last))
            return true;
        var before = first - 1;
        while (before >= 0 && places.Parts.Contains(words[before].Lower))
            before--;
        return before >= 0 && places.Within.Contains(words[before].Lower)
            || (before > 0 && words[before].Lower is "to" or "from" && IsMotion(words, before));
    }

    // "ALGIERS, Algeria - ", "WASHINGTON (AP) -".
    private static bool IsDateline(PassageText passage, int first, int last)
    {
        var words = passage.Words;
        if (!passage.Firsts.Contains(first) || !words[first].Text.All(char.IsUpper) || words[first].Text.Length < 4)
            return false;
        for (var i = last + 1; i < words.Count && i <= last + 6; i++)
        {
            if (words[i].Lower is "-" or "–" or "—" or "--")
                return true;
        }
        return false;
    }

    // "Flew to Moscow" is the city, "appealed to Moscow" the state.
    private bool IsMotion(IReadOnlyList<Word> words, int preposition)
    {
        for (var i = preposition - 1; i >= Math.Max(0, preposition - 3); i--)
        {
            if (places.Motion.Contains(words[i].Lower))
                return true;
        }
        return false;
    }

    // The tree says whose object the name is.
    private bool IsAttacked(PassageText passage, int first, int last)
    {
        var offset = passage.Firsts.LastOrDefault(start => start <= first);
        var words = passage.Words;
        for (var i = first; i <= last; i++)
        {
            if (words[i].Head < 0 || words[i].Head + offset >= words.Count || (words[i].Head + offset >= first && words[i].Head + offset <= last))
                continue;
            var governor = words[words[i].Head + offset];
            return words[i].Relation is "obj" or "nsubj:pass" && governor.Upos == "VERB" && places.Attacked.Contains(governor.Lemma)
                || (words[i].Relation == "nmod" && places.Attacks.Contains(governor.Lemma));
        }
        return false;
    }

    // "Minsk is the capital of", "Minsk, the capital of".
    private static bool IsCalledCapital(IReadOnlyList<Word> words, int at)
    {
        while (at < words.Count && (words[at].Lower is "," or "the" or "now" or "then" || Syntax.IsBe(words[at])))
            at++;
        return at < words.Count && words[at].Lower == "capital";
    }
}
