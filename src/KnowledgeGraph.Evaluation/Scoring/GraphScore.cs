using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>How well a graph agrees with gold files, and where it does not.</summary>
/// <param name="Name">The gold file's name, or what stands for several.</param>
/// <param name="Entities">How far the entities are right.</param>
/// <param name="Edges">How far the edges are right.</param>
/// <param name="Types">The same by edge type, sorted by type.</param>
/// <param name="Missed">Required gold edges that no edge is, in the file's order.</param>
/// <param name="Wrong">Edges that are no gold edge, in the graph's order.</param>
/// <param name="MissingEntities">Ids of required gold entities that no node is, sorted.</param>
/// <param name="ExtraNodes">Nodes that are no gold entity, in the graph's order.</param>
public sealed record GraphScore(
    string Name,
    EntityScore Entities,
    EdgeScore Edges,
    IReadOnlyList<TypeScore> Types,
    IReadOnlyList<GoldEdge> Missed,
    IReadOnlyList<WrongEdge> Wrong,
    IReadOnlyList<string> MissingEntities,
    IReadOnlyList<Node> ExtraNodes)
{
    /// <summary>How much is right of what was read with each confidence.</summary>
    public IReadOnlyList<CalibrationBin> Calibration { get; init; } = [];

    /// <summary>The micro-average: every entity and edge of all documents counts alike.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="scores">The scores, one a document.</param>
    public static GraphScore Average(string name, IReadOnlyList<GraphScore> scores) => new(
        name,
        scores.Select(score => score.Entities).Aggregate(new EntityScore(0, 0, 0, 0, 0, 0), (sum, score) => sum.Plus(score)),
        scores.Select(score => score.Edges).Aggregate(new EdgeScore(0, 0, 0, 0, 0, 0, 0, 0, 0), (sum, score) => sum.Plus(score)),
        [
            .. scores.SelectMany(score => score.Types)
                .GroupBy(score => score.Type, StringComparer.Ordinal)
                .Select(group => new TypeScore(group.Key, group.Sum(score => score.Hits), group.Sum(score => score.Required), group.Sum(score => score.Wrong)))
                .OrderBy(score => score.Type, StringComparer.Ordinal),
        ],
        [.. scores.SelectMany(score => score.Missed)],
        [.. scores.SelectMany(score => score.Wrong)],
        [.. scores.SelectMany(score => score.MissingEntities)],
        [.. scores.SelectMany(score => score.ExtraNodes)])
    {
        Calibration = CalibrationTable.Sum(scores.Select(score => score.Calibration)),
    };
}
