namespace KnowledgeGraph.Language;

/// <summary>Ties <c>the two countries</c> or <c>both sides</c> to the two names that the text last spoke of together.</summary>
internal sealed class PairSieve : ISieve
{
    private const int Reach = 4;

    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Kind != MentionKind.Description || !mention.IsPlural || !SaysTwo(mention))
            return false;
        foreach (var together in discourse.Back(mention, Reach).Where(earlier => earlier.Name is not null && Fits(mention, earlier)).GroupBy(earlier => earlier.Sentence.Index))
        {
            var pair = together.Reverse().DistinctBy(earlier => earlier.Referent).ToList();
            if (pair.Count == 2)
            {
                mention.Refer(pair);
                return true;
            }
        }
        return false;
    }

    private static bool SaysTwo(MentionDraft mention) => mention.Sentence.Tokens.Skip(mention.First).Take(mention.End - mention.First)
        .Any(token => token.Form.ToLowerInvariant() is "two" or "both" && token.Head == mention.Head);

    private static bool Fits(MentionDraft mention, MentionDraft earlier) => mention.HeadWord is "side" or "party" or "neighbour" or "neighbor" or "ally" or "rival"
        ? earlier.Referent.Type is NameType.Place or NameType.Organization
        : mention.Referent.Type == earlier.Referent.Type;
}
