using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Finds entities of a graph in memory by what users call them, as <see cref="GraphFile.Find"/> does those of a file.</summary>
public sealed class EntityNames
{
    private readonly ILookup<string, NameMatch> byFolded;
    private readonly Dictionary<EntityId, NameMatch> byId;

    /// <summary>The names and aliases of a graph's entities.</summary>
    public EntityNames(GraphData graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var edges = graph.Edges.SelectMany(edge => new[] { edge.Source, edge.Target }).CountBy(id => id).ToDictionary();
        var matches = graph.Nodes.SelectMany(node => Matches(node, edges.GetValueOrDefault(node.Id))).ToList();
        byFolded = matches.ToLookup(match => match.Folded, StringComparer.Ordinal);
        byId = matches.Where(match => match.IsName).ToDictionary(match => match.Id);
    }

    /// <summary>What an id, a name, an alias or a mistyped name may mean, best first: by quality, distance, then number of edges.</summary>
    public IReadOnlyList<Candidate> Resolve(string text, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedName.Of(text);
        var exact = Exact(text, folded);
        return [.. (exact.Count > 0 ? exact : Near(folded)).Take(limit)];
    }

    /// <summary>The one entity that a text means.</summary>
    /// <exception cref="UnknownNameException">It means nothing here, or more than one thing; the message lists them.</exception>
    public EntityId Find(string text) => EntityChoice.Of(text, Resolve(text));

    private List<Candidate> Exact(string text, string folded)
    {
        var byName = folded.Length == 0 ? [] : byFolded[folded].Select(match => NameRanking.Exact(match, text));
        return NameRanking.Best(EntityId.TryParse(text, out var id) && byId.TryGetValue(id, out var known)
            ? byName.Prepend(known.ToCandidate(MatchQuality.Id, 0) with { Matched = id.Value })
            : byName);
    }

    /// <summary>Any three neighbouring characters in common make a spelling worth looking at.</summary>
    private List<Candidate> Near(string folded)
    {
        if (folded.Length < 3)
            return [];
        var trigrams = Enumerable.Range(0, folded.Length - 2).Select(i => folded.Substring(i, 3)).ToHashSet(StringComparer.Ordinal);
        var shared = byFolded.Where(group => trigrams.Any(trigram => group.Key.Contains(trigram, StringComparison.Ordinal)));
        return NameRanking.Best(NameRanking.Near(shared.SelectMany(group => group), folded));
    }

    private static IEnumerable<NameMatch> Matches(Node node, int edges)
    {
        var labels = string.Join('\n', node.Labels);
        return node.Aliases.Select(alias => (Text: alias, IsName: false)).Append((Text: node.Name, IsName: true)).Distinct()
            .Select(spelling => new NameMatch(node.Id, spelling.Text, FoldedName.Of(spelling.Text), spelling.IsName, labels, node.Name, edges));
    }
}
