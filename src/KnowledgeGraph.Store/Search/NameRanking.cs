namespace KnowledgeGraph.Store;

/// <summary>Puts what a text may mean in order, wherever the names come from.</summary>
internal static class NameRanking
{
    /// <summary>A match but for case, accents and punctuation, or letter for letter.</summary>
    public static Candidate Exact(NameMatch match, string text) => match.ToCandidate(QualityOf(match, text), 0);

    /// <summary>Those of the matches that are near enough to a folded name.</summary>
    public static IEnumerable<Candidate> Near(IEnumerable<NameMatch> matches, string folded) => matches
        .Select(match => (Match: match, Distance: NameDistance.Between(folded, match.Folded)))
        .Where(pair => pair.Distance is not null)
        .Select(pair => pair.Match.ToCandidate(MatchQuality.Near, pair.Distance!.Value));

    /// <summary>The best match of each entity, best first.</summary>
    public static List<Candidate> Best(IEnumerable<Candidate> candidates) =>
    [
        .. candidates.GroupBy(candidate => candidate.Id)
            .Select(group => group.OrderBy(candidate => candidate.Quality)
                .ThenBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Matched, StringComparer.Ordinal)
                .First())
            .OrderBy(candidate => candidate.Quality)
            .ThenBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Edges)
            .ThenBy(candidate => candidate.Id),
    ];

    private static MatchQuality QualityOf(NameMatch match, string text) => (match.Text == text, match.IsName) switch
    {
        (true, true) => MatchQuality.Name,
        (true, false) => MatchQuality.Alias,
        (false, true) => MatchQuality.FoldedName,
        (false, false) => MatchQuality.FoldedAlias,
    };
}
