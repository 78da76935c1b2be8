namespace KnowledgeGraph.Evaluation;

/// <summary>A text with the edges it must and must not give.</summary>
internal sealed record ChecklistItem(BenchmarkText Text, string Phenomenon, IReadOnlyList<WantedEdge> Expected, IReadOnlyList<WantedEdge> Forbidden)
{
    public static ChecklistItem Of(BenchmarkRecord record) => new(
        new BenchmarkText(record.Text("id"), record.Text("text"), Date: record.OptionalText("date")),
        record.Text("phenomenon"),
        [.. record.Records("expect").Select(WantedEdge.Of)],
        [.. record.Records("forbid").Select(WantedEdge.Of)]);
}
