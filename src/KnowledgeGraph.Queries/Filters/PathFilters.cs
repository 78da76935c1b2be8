using System.Diagnostics;

namespace KnowledgeGraph.Queries;

/// <summary>The filters that a question sets, and the question without one of them.</summary>
internal static class PathFilters
{
    public static IEnumerable<PathFilter> Set(PathQuestion question) => Enum.GetValues<PathFilter>().Where(filter => IsSet(question, filter));

    public static PathQuestion Without(PathQuestion question, PathFilter filter) => filter switch
    {
        PathFilter.Types => question with { Types = [] },
        PathFilter.Exclude => question with { Exclude = [] },
        PathFilter.Through => question with { Through = [] },
        PathFilter.Dates => question with { Earliest = null, Latest = null },
        PathFilter.Confidence => question with { MinConfidence = 0 },
        PathFilter.Direction => question with { Directed = false },
        _ => throw new UnreachableException(),
    };

    public static string Described(PathFilter filter) => filter switch
    {
        PathFilter.Types => "the choice of edge types",
        PathFilter.Exclude => "the exclusion of edge types",
        PathFilter.Through => "the choice of labels between them",
        PathFilter.Dates => "the filter by date",
        PathFilter.Confidence => "the least confidence",
        PathFilter.Direction => "the direction of edges",
        _ => throw new UnreachableException(),
    };

    private static bool IsSet(PathQuestion question, PathFilter filter) => filter switch
    {
        PathFilter.Types => question.Types.Count > 0,
        PathFilter.Exclude => question.Exclude.Count > 0,
        PathFilter.Through => question.Through.Count > 0,
        PathFilter.Dates => question.Earliest is not null || question.Latest is not null,
        PathFilter.Confidence => question.MinConfidence > 0,
        PathFilter.Direction => question.Directed,
        _ => throw new UnreachableException(),
    };
}
