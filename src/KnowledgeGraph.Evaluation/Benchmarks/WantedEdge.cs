using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>An edge as a checklist describes it.</summary>
/// <param name="Subjects">Names of the subject.</param>
/// <param name="Types">Types that will do; <c>*</c> alone is any.</param>
/// <param name="Objects">Names of the object.</param>
/// <param name="Date">What the edge's date, start or end must begin with; null where it does not matter.</param>
internal sealed record WantedEdge(IReadOnlyList<string> Subjects, IReadOnlyList<string> Types, IReadOnlyList<string> Objects, string? Date)
{
    public static WantedEdge Of(BenchmarkRecord record) =>
        new(record.Texts("s"), record.Texts("t"), record.Texts("o"), record.OptionalText("d"));

    /// <summary>Whether some edge of the graph is this one.</summary>
    public bool IsIn(ReadGraph graph) => graph.Edges.Any(found => IsType(found.Edge.Type) && IsDated(found.Edge.Timing)
        && (Joins(found.Source, found.Target) || (EdgeClasses.IsSymmetric(found.Edge.Type) && Joins(found.Target, found.Source))));

    public override string ToString() => $"{Subjects[0]} {string.Join('|', Types)} {Objects[0]}{(Date is null ? "" : " " + Date)}";

    private bool IsType(string type) => Types is ["*"] || Types.Contains(type, StringComparer.Ordinal);

    private bool IsDated(Timing timing) => Date is null
        || new[] { timing.Date, timing.From, timing.To }.Any(date => (date?.ToString() ?? "").StartsWith(Date, StringComparison.Ordinal));

    private bool Joins(NodeNames source, NodeNames target) => source.IsOneOf(Subjects) && target.IsOneOf(Objects);
}
