using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Compares graphs with gold files.</summary>
/// <param name="isSymmetric">True for an edge type that holds in both directions, so that either matches.</param>
public sealed class GraphScorer(Func<string, bool> isSymmetric)
{
    // Nodes of where something was read are no entities of the world.
    private static readonly string[] Provenance = ["Document", "Passage", "Statement", "Mention", "Sentence"];

    /// <summary>Scores the graph of one document.</summary>
    /// <param name="gold">What it should hold.</param>
    /// <param name="graph">What it holds.</param>
    /// <param name="text">The document's text, to see whether the edges' sentences stand in it; null to leave that out.</param>
    public GraphScore Score(GoldFile gold, GraphData graph, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = graph.Nodes.Where(node => !node.Labels.Intersect(Provenance).Any()).ToList();
        var matcher = new EntityMatcher(gold);
        var mapped = nodes.ToDictionary(node => node.Id, matcher.Match);
        var confidences = graph.Statements.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, statement => statement.Confidence, StringComparer.Ordinal);
        var edges = new EdgeComparison(gold, nodes.ToDictionary(node => node.Id), mapped, isSymmetric, text is null ? null : NameForm.Of(text), confidences);
        foreach (var edge in graph.Edges)
            edges.Add(edge);
        return new GraphScore(
            gold.Name, Entities(gold, nodes, mapped), edges.Score, edges.Types, edges.Missed, edges.Wrong, Missing(gold, mapped),
            [.. nodes.Where(node => mapped[node.Id] is null)])
        {
            Calibration = edges.Calibration,
        };
    }

    private static EntityScore Entities(GoldFile gold, List<Node> nodes, Dictionary<EntityId, GoldEntity?> mapped)
    {
        var required = gold.Entities.Count(entity => entity.Required);
        var matched = nodes.Where(node => mapped[node.Id] is not null).ToList();
        var found = matched.Select(node => mapped[node.Id]!.Id).ToHashSet(StringComparer.Ordinal);
        return new EntityScore(
            gold.Entities.Count(entity => entity.Required && found.Contains(entity.Id)),
            required,
            nodes.Count - matched.Count,
            matched.Count,
            matched.Count(node => node.Labels.Intersect(mapped[node.Id]!.Labels).Any()),
            matched.Count - found.Count);
    }

    private static string[] Missing(GoldFile gold, Dictionary<EntityId, GoldEntity?> mapped)
    {
        var found = mapped.Values.OfType<GoldEntity>().Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return [.. gold.Entities.Where(entity => entity.Required && !found.Contains(entity.Id)).Select(entity => entity.Id).Order(StringComparer.Ordinal)];
    }
}
