namespace KnowledgeGraph.Language;

/// <summary>Ties a pronoun to the most prominent recent mention that agrees with it in number and gender (after Lappin and Leass 1994).</summary>
internal sealed class PronounSieve : ISieve
{
    private const int Reach = 5;
    private const int NeuterReach = 1;

    /// <summary>How far back a man or woman is looked for where nobody nearer fits.</summary>
    private const int LoneReach = 8;

    /// <summary>How much better than any other a mention must be to be taken.</summary>
    private const double Margin = 1.5;
    private const double NeuterMargin = 1.9;

    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Kind != MentionKind.Pronoun || PronounForm.Of(mention.HeadToken.Form) is not { } pronoun || IsEmpty(mention) || IsEmphatic(mention, pronoun))
            return false;
        var isNeuter = pronoun.Gender == Gender.Neuter;
        MentionDraft? best = null;
        double bestScore = double.NegativeInfinity, second = double.NegativeInfinity;
        var referents = new HashSet<Referent>();
        foreach (var earlier in discourse.Back(mention, isNeuter ? NeuterReach : pronoun.IsPlural ? Reach : LoneReach))
        {
            if (!Agrees(pronoun, earlier) || IsBarred(mention, pronoun, earlier) || !referents.Add(earlier.Referent))
                continue;
            if (mention.Sentence.Index - earlier.Sentence.Index > Reach && (best is not null || earlier.Referent.Gender != pronoun.Gender))
                continue;
            var score = PronounPreference.Of(mention, pronoun, earlier);
            if (score > bestScore)
                (best, bestScore, second) = (earlier, score, bestScore);
            else
                second = Math.Max(second, score);
        }
        if (best is null || bestScore - second < (isNeuter ? NeuterMargin : Margin))
            return false;
        mention.Refer(best);
        return true;
    }

    /// <summary>Whether <c>it</c> stands for a clause to come: <c>it is true that</c>, <c>it was hard to</c>.</summary>
    private static bool IsEmpty(MentionDraft mention)
    {
        var head = mention.HeadToken.Head;
        if (head < 0 || !mention.HeadToken.Form.Equals("it", StringComparison.OrdinalIgnoreCase) || !mention.HeadToken.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            return false;
        var siblings = mention.Sentence.Children(mention.Sentence.Tokens[head]);
        return siblings.Any(child => child.Relation == "cop") && siblings.Any(child => child.Relation is "csubj" or "ccomp" or "xcomp" or "acl:relcl" or "advcl" or "acl" && child.Index > head);
    }

    /// <summary>Whether a reflexive only stresses what it stands beside: <c>he himself was ill</c>.</summary>
    private static bool IsEmphatic(MentionDraft mention, PronounForm pronoun) =>
        pronoun.IsReflexive && mention.HeadToken.Relation is not ("obj" or "iobj" or "conj" or "xcomp" or "root")
        && !mention.Sentence.Children(mention.HeadToken).Any(child => child.Relation == "case");

    private static bool Agrees(PronounForm pronoun, MentionDraft earlier)
    {
        if (pronoun.IsPlural)
            return earlier.IsPlural;
        if (earlier.IsPlural || earlier.Referent.Type == NameType.Nationality)
            return false;
        if (pronoun.Gender == Gender.Neuter)
            return earlier.Referent.Type != NameType.Person && earlier.Referent.Gender is Gender.Neuter or Gender.Unknown;
        return earlier.Referent.Gender == pronoun.Gender || (earlier.Referent.Gender == Gender.Unknown && earlier.Referent.Type == NameType.Person);
    }

    /// <summary>What grammar forbids: a phrase around the pronoun, and another role of the same verb unless reflexive.</summary>
    private static bool IsBarred(MentionDraft mention, PronounForm pronoun, MentionDraft earlier)
    {
        if (mention.Sentence.Index != earlier.Sentence.Index)
            return pronoun.IsReflexive;
        var isPossessive = mention.HeadToken.Relation.StartsWith("nmod", StringComparison.Ordinal);
        return earlier.Contains(mention) || (!isPossessive && !pronoun.IsReflexive && mention.HeadToken.Head == earlier.HeadToken.Head);
    }
}
