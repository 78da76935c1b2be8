namespace KnowledgeGraph.Language;

/// <summary>Ties a bare definite description to the most prominent recent name of its kind: <c>Gazprom ... the gas giant</c>.</summary>
internal sealed class KindSieve(PlaceKinds places, IEnumerable<string> nouns) : ISieve
{
    private readonly HashSet<string> nouns = new(nouns, StringComparer.Ordinal);
    private const int Reach = 4;

    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Kind != MentionKind.Description || !mention.IsDefinite || mention.IsPlural || mention.Referent.Type is not { } type || !nouns.Contains(mention.HeadWord) || !IsBare(mention))
            return false;
        MentionDraft? best = null;
        var bestScore = 0.0;
        var referents = new HashSet<Referent>();
        foreach (var earlier in discourse.Back(mention, Reach))
        {
            if (!earlier.Referent.IsNamed || earlier.Referent.Type != type || !referents.Add(earlier.Referent) || !SexFits(mention, earlier) || !places.Fits(mention.HeadWord, earlier))
                continue;
            var score = (2 * Math.Log2(earlier.Referent.Count)) + earlier.Prominence - (0.8 * (mention.Sentence.Index - earlier.Sentence.Index)) + 10;
            if (score > bestScore)
                (best, bestScore) = (earlier, score);
        }
        if (best is null)
            return false;
        mention.Refer(best);
        return true;
    }

    private static bool SexFits(MentionDraft mention, MentionDraft earlier) =>
        mention.Referent.Gender is not (Gender.Male or Gender.Female) || earlier.Referent.Gender == mention.Referent.Gender;

    /// <summary>Whether nothing but adjectives and nouns stands before the head, and nothing after it: <c>the city of Minsk</c> is no such.</summary>
    private static bool IsBare(MentionDraft mention) =>
        mention.End == mention.Head + 1
        && mention.Sentence.Tokens[mention.First].Form.ToLowerInvariant() is "the" or "this"
        && mention.Sentence.Children(mention.HeadToken).All(child => child.Relation is "det" or "amod" or "compound" or "case" or "nsubj" or "cop" or "punct" or "conj" or "cc")
        && !mention.Sentence.Children(mention.HeadToken).Any(child => child.Upos == "PROPN");
}
