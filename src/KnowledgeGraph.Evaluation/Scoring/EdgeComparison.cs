using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Compares edges with a gold file's, one by one, and keeps count.</summary>
internal sealed class EdgeComparison(
    GoldFile gold, Dictionary<EntityId, Node> nodes, Dictionary<EntityId, GoldEntity?> mapped, Func<string, bool> isSymmetric, string? textForm,
    Dictionary<string, double> confidences)
{
    private readonly HashSet<int> hits = [];
    private readonly List<WrongEdge> wrong = [];
    private readonly CalibrationTable calibration = new();
    private int predicted;
    private int neutral;
    private int dated;
    private int datesRight;
    private int grounded;

    public IReadOnlyList<WrongEdge> Wrong => wrong;

    public IReadOnlyList<CalibrationBin> Calibration => calibration.Bins;

    public EdgeScore Score => new(
        hits.Count, gold.Edges.Count(edge => edge.Required), wrong.Count, neutral, predicted, dated, datesRight, grounded, textForm is null ? 0 : predicted);

    public IReadOnlyList<GoldEdge> Missed => [.. gold.Edges.Where((edge, index) => edge.Required && !hits.Contains(index))];

    public IReadOnlyList<TypeScore> Types
    {
        get
        {
            var required = gold.Edges.Where(edge => edge.Required).ToLookup(edge => edge.Types[0], StringComparer.Ordinal);
            var found = hits.ToLookup(index => gold.Edges[index].Types[0], StringComparer.Ordinal);
            var mistaken = wrong.ToLookup(item => item.Edge.Type, StringComparer.Ordinal);
            return
            [
                .. required.Select(group => group.Key).Union(mistaken.Select(group => group.Key)).Order(StringComparer.Ordinal)
                    .Select(type => new TypeScore(type, found[type].Count(), required[type].Count(), mistaken[type].Count())),
            ];
        }
    }

    public void Add(Edge edge)
    {
        if (!nodes.ContainsKey(edge.Source) || !nodes.ContainsKey(edge.Target))
            return;
        predicted++;
        if (IsGrounded(edge))
            grounded++;
        var matches = Enumerable.Range(0, gold.Edges.Count).Where(index => Matches(gold.Edges[index], edge)).ToList();
        var required = matches.Where(index => gold.Edges[index].Required).ToList();
        foreach (var index in required)
            Hit(index, edge);
        Calibrate(edge, isRight: matches.Count > 0);
        if (matches.Count == 0)
            wrong.Add(new WrongEdge(Shown(edge.Source), Shown(edge.Target), edge));
        else if (required.Count == 0)
            neutral++;
    }

    private void Calibrate(Edge edge, bool isRight)
    {
        calibration.AddEdge(edge.Confidence, isRight);
        foreach (var statement in edge.Statements)
        {
            if (confidences.TryGetValue(statement, out var confidence))
                calibration.AddStatement(confidence, isRight);
        }
    }

    private bool IsGrounded(Edge edge) => textForm is not null && edge.Evidence.Any(evidence =>
        NameForm.Of(evidence.Text) is { Length: > 0 } form && textForm.Contains(form, StringComparison.Ordinal));

    private bool Matches(GoldEdge candidate, Edge edge)
    {
        if (mapped[edge.Source] is not { Id: var source } || mapped[edge.Target] is not { Id: var target } || !candidate.Types.Contains(edge.Type, StringComparer.Ordinal))
            return false;
        return Joins(candidate, source, target) || (isSymmetric(edge.Type) && Joins(candidate, target, source));
    }

    private static bool Joins(GoldEdge candidate, string source, string target) =>
        candidate.Subjects.Contains(source, StringComparer.Ordinal) && candidate.Objects.Contains(target, StringComparer.Ordinal);

    private void Hit(int index, Edge edge)
    {
        hits.Add(index);
        if (string.IsNullOrEmpty(gold.Edges[index].Date))
            return;
        dated++;
        var expected = gold.Edges[index].Date!;
        var found = (edge.Timing.Date ?? edge.Timing.From)?.ToString() ?? "";
        if (found.Length > 0 && (found.StartsWith(expected, StringComparison.Ordinal) || expected.StartsWith(found, StringComparison.Ordinal)))
            datesRight++;
    }

    private string Shown(EntityId id) => mapped[id]?.Id ?? nodes[id].Name;
}
