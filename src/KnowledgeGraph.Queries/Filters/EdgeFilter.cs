using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Which edges a question lets through.</summary>
internal sealed class EdgeFilter
{
    private const byte Unjudged = 0;
    private const byte Allowed = 1;
    private const byte Refused = 2;

    private readonly IGraphView view;
    private readonly bool[] types;
    private readonly PathQuestion question;
    private readonly IPropertyColumn? confidence;
    private readonly IPropertyColumn? earliest;
    private readonly IPropertyColumn? latest;
    private readonly bool everyType;
    private readonly bool plain;
    private readonly byte[] judged;

    public EdgeFilter(IGraphView view, PathQuestion question)
    {
        (this.view, this.question) = (view, question);
        types = [.. view.EdgeTypes.Select(type =>
            (question.Types.Count == 0 || question.Types.Contains(type, StringComparer.Ordinal)) && !question.Exclude.Contains(type, StringComparer.Ordinal))];
        everyType = types.All(allowed => allowed);
        confidence = Column(view, "confidence");
        earliest = Column(view, "earliest");
        latest = Column(view, "latest");
        plain = question.MinConfidence <= 0 && question.Earliest is null && question.Latest is null;
        judged = plain ? [] : new byte[view.EdgeLimit];
    }

    public bool Allows(int edge)
    {
        if (!everyType && !types[view.TypeOf(edge)])
            return false;
        if (plain)
            return true;
        if (judged[edge] == Unjudged)
            judged[edge] = Confidence(edge) >= question.MinConfidence && Overlaps(edge) ? Allowed : Refused;
        return judged[edge] == Allowed;
    }

    /// <summary>The edge's confidence; 1 where it has none, as an edge drawn by hand.</summary>
    public double Confidence(int edge) => confidence is not null && confidence.TryFloat(edge, out var number) ? number : 1;

    // As Timing.Overlaps has it: what has no date at all overlaps nothing but the unbounded interval.
    private bool Overlaps(int edge)
    {
        if (question.Earliest is null && question.Latest is null)
            return true;
        var (from, to) = (Day(earliest, edge), Day(latest, edge));
        return (from is not null || to is not null) && !(to < question.Earliest) && !(from > question.Latest);
    }

    private static DateOnly? Day(IPropertyColumn? column, int edge) => column is not null && column.TryDate(edge, out var day) ? day : null;

    private static IPropertyColumn? Column(IGraphView view, string name) =>
        view.PropertyName(name) is var symbol and >= 0 ? view.EdgeColumn(symbol) : null;
}
