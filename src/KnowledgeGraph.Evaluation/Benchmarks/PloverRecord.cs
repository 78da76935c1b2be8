namespace KnowledgeGraph.Evaluation;

/// <summary>A sentence with one coded event.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Edge">The edge type of the event.</param>
/// <param name="Sources">Who acts.</param>
/// <param name="Targets">Upon whom; none where the event is reciprocal.</param>
internal sealed record PloverRecord(BenchmarkText Text, string Edge, IReadOnlyList<PloverActor> Sources, IReadOnlyList<PloverActor> Targets)
{
    public static PloverRecord Of(BenchmarkRecord record) => new(
        new BenchmarkText(record.Text("id"), record.Text("text")),
        record.Text("edge"),
        [.. record.Records("source").Select(PloverActor.Of)],
        [.. record.Records("target").Select(PloverActor.Of)]);

    /// <summary>Whether an edge's ends are the event's source and target.</summary>
    public bool Joins(NodeNames source, NodeNames target, bool isSymmetric)
    {
        var (from, to) = (Sources.Count > 0 ? Sources : Targets, Targets.Count > 0 ? Targets : Sources);
        return (from.Any(actor => actor.Is(source)) && to.Any(actor => actor.Is(target)))
            || ((isSymmetric || Targets.Count == 0) && from.Any(actor => actor.Is(target)) && to.Any(actor => actor.Is(source)));
    }
}
