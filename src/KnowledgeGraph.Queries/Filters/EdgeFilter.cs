using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Which edges a question lets through.</summary>
internal sealed class EdgeFilter
{
    private readonly IGraphView view;
    private readonly bool[] types;
    private readonly PathQuestion question;
    private readonly IPropertyColumn? confidence;
    private readonly IPropertyColumn? earliest;
    private readonly IPropertyColumn? latest;
    private readonly bool plain;

    public EdgeFilter(IGraphView view, PathQuestion question)
    {
        (this.view, this.question) = (view, question);
        types = [.. view.EdgeTypes.Select(type =>
            (question.Types.Count == 0 || question.Types.Contains(type, StringComparer.Ordinal)) && !question.Exclude.Contains(type, StringComparer.Ordinal))];
        confidence = Column(view, "confidence");
        earliest = Column(view, "earliest");
        latest = Column(view, "latest");
        plain = question.MinConfidence <= 0 && question.Earliest is null && question.Latest is null;
    }

    public bool Allows(int edge) => types[view.TypeOf(edge)]
        && (plain || (Confidence(edge) >= question.MinConfidence && Overlaps(edge)));

    /// <summary>The edge's confidence; 1 where it has none, as an edge drawn by hand.</summary>
    public double Confidence(int edge) => confidence is not null && confidence.TryFloat(edge, out var number) ? number : 1;

    private bool Overlaps(int edge)
    {
        var (from, to) = (Day(earliest, edge), Day(latest, edge));
        return new Timing(null, Bound(from), Bound(to)).Overlaps(question.Earliest, question.Latest);
    }

    private static PartialDate? Bound(DateOnly? day) => day is { } known ? new PartialDate(known.Year, known.Month, known.Day) : null;

    private static DateOnly? Day(IPropertyColumn? column, int edge) => column is not null && column.TryDate(edge, out var day) ? day : null;

    private static IPropertyColumn? Column(IGraphView view, string name) =>
        view.PropertyName(name) is var symbol and >= 0 ? view.EdgeColumn(symbol) : null;
}
