namespace KnowledgeGraph.Extraction;

/// <summary>How far a date stands from a relation: characters between, and the clauses that end on the way through the tree.</summary>
internal static class DateDistance
{
    /// <summary>The distance up to which a date is taken for a relation's.</summary>
    public const int Near = 200;

    /// <summary>The same for what the order of words states, as an apposition does.</summary>
    public const int NearStated = 40;

    // A clause between weighs as much as this many characters.
    private const int Clause = 70;

    /// <summary>The distance.</summary>
    public static int Between(RuleSentence sentence, DateMention date, FoundRelation relation)
    {
        int start = sentence.Words[relation.First].Start, end = sentence.Words[relation.Last].End;
        var (first, last) = WordSpan.Of(sentence.Words, date.Start, date.End);
        var clauses = first < 0 ? 0 : sentence.Tree.ClausesBetween(sentence.Tree.HeadOf(first, last), relation.Anchor);
        return Math.Max(0, Math.Max(date.Start - end, start - date.End)) + (clauses * Clause);
    }
}
