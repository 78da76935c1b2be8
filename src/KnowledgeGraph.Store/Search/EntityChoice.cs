using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Decides which entity a text means.</summary>
internal static class EntityChoice
{
    /// <summary>The one best match; two equally good ones are an error that lists them.</summary>
    public static EntityId Of(string text, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 0)
            throw new UnknownNameException($"Nothing in the graph is called '{text}', nor nearly so.", []);
        var best = candidates.TakeWhile(other => other.Quality == candidates[0].Quality && other.Distance == candidates[0].Distance).ToList();
        return best.Count == 1
            ? best[0].Id
            : throw new UnknownNameException(
                $"'{text}' may be {string.Join(" or ", best.Select(candidate => $"{candidate.Name} ({candidate.Id})"))}; give the id.",
                [.. best.Select(candidate => candidate.Id.Value)]);
    }
}
