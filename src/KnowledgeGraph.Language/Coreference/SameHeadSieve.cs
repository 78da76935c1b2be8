namespace KnowledgeGraph.Language;

/// <summary>Ties a definite description to an earlier mention with the same noun: <c>the Minsk agreement ... the agreement</c>.</summary>
/// <param name="named">Whether only mentions of what has a name count.</param>
internal sealed class SameHeadSieve(bool named) : ISieve
{
    private const int Farthest = 12;

    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Kind != MentionKind.Description || !mention.IsDefinite)
            return false;
        if (discourse.WithHead(mention.HeadWord) is not { } earlier || (named && !earlier.Referent.IsNamed) || earlier.IsPlural != mention.IsPlural || earlier.Contains(mention)
            || mention.Sentence.Index - earlier.Sentence.Index > Farthest || !ModifiersFit(mention, earlier))
            return false;
        mention.Refer(earlier);
        return true;
    }

    /// <summary>Whether the later phrase adds nothing that the earlier one did not say.</summary>
    private static bool ModifiersFit(MentionDraft mention, MentionDraft earlier)
    {
        var said = earlier.Key.Split(' ');
        return mention.Sentence.Tokens.Skip(mention.First).Take(mention.End - mention.First)
            .Where(token => token.Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON")
            .All(token => said.Contains(token.Form.ToLowerInvariant(), StringComparer.Ordinal) || token.Index == mention.Head);
    }
}
