namespace KnowledgeGraph.Language;

/// <summary>
/// How readily a pronoun is taken for an earlier mention that agrees with it. The weights were chosen on the training and
/// development parts of GUM.
/// </summary>
internal static class PronounPreference
{
    private const double SentenceApart = 3;
    private const double WordApart = 0.08;
    private const double Prominence = 0.6;
    private const double Frequency = 0.9;
    private const double Named = 0.5;
    private const double NamedPerson = 1;
    private const double SamePronoun = 2;
    private const double SameRole = 0.5;
    private const double KnownGender = 0.5;
    private const double Commanding = 0.5;
    private const double Joined = 1.5;
    private const double Indefinite = 0.5;
    private const double Nameless = 2;
    private const int Farthest = 12;

    public static double Of(MentionDraft mention, PronounForm pronoun, MentionDraft earlier) =>
        OfSense(mention, pronoun, earlier) + OfPlace(mention, earlier);

    /// <summary>What speaks for it by what it is and how often it was spoken of.</summary>
    private static double OfSense(MentionDraft mention, PronounForm pronoun, MentionDraft earlier)
    {
        var isNeuter = pronoun.Gender == Gender.Neuter;
        var score = Frequency * Math.Log2(earlier.Referent.Count);
        if (earlier.Referent.IsNamed)
            score += isNeuter ? Named : Named + NamedPerson;
        if (earlier.Kind == MentionKind.Pronoun && earlier.HeadToken.Lemma == mention.HeadToken.Lemma)
            score += SamePronoun;
        if (pronoun.Gender != Gender.Unknown && earlier.Referent.Gender == pronoun.Gender)
            score += KnownGender;
        if (isNeuter && !earlier.IsDefinite && earlier.Kind == MentionKind.Description)
            score -= Indefinite;
        if (!isNeuter && !earlier.Referent.IsNamed && earlier.Kind == MentionKind.Description)
            score -= Nameless;
        return score;
    }

    /// <summary>What speaks for it by where it stands.</summary>
    private static double OfPlace(MentionDraft mention, MentionDraft earlier)
    {
        var distance = mention.Sentence.Index - earlier.Sentence.Index;
        var score = (Prominence * earlier.Prominence) - (SentenceApart * distance);
        if (RoleOf(earlier) == RoleOf(mention))
            score += SameRole;
        if (RoleOf(earlier) is "appos" or "conj")
            score -= Joined;
        if (distance > 0)
            return score;
        score -= WordApart * (mention.Head - earlier.Head);
        return Commands(mention, earlier) ? score + Commanding : score;
    }

    /// <summary>Whether a word above the pronoun in its tree is what the candidate hangs from.</summary>
    private static bool Commands(MentionDraft mention, MentionDraft earlier)
    {
        var above = mention.HeadToken.Head;
        for (var steps = 0; above >= 0 && steps < Farthest; steps++)
        {
            if (above == earlier.HeadToken.Head)
                return true;
            above = mention.Sentence.Tokens[above].Head;
        }
        return false;
    }

    private static string RoleOf(MentionDraft mention) => mention.HeadToken.Relation.Split(':')[0];
}
