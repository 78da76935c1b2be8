using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A score as text for a reader.</summary>
public static class ScoreText
{
    private const int QuoteLength = 110;

    /// <summary>The two lines of a score: entities, edges. Each ends in <c>\n</c>.</summary>
    public static string Summary(GraphScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var (entities, edges) = (score.Entities, score.Edges);
        return string.Create(CultureInfo.InvariantCulture, $"entities {Shown(entities.Measure)} ")
            + string.Create(CultureInfo.InvariantCulture, $"(typed {Two(entities.TypedShare)}, duplicates {entities.Duplicates}, extra {entities.Unknown})\n")
            + string.Create(CultureInfo.InvariantCulture, $"edges    {Shown(edges.Measure)} ")
            + string.Create(CultureInfo.InvariantCulture, $"({edges.Hits} of {edges.Required} required, {edges.Wrong} wrong, {edges.Neutral} neutral)")
            + (edges.DateShare is { } dates ? $", dates {Two(dates)}" : "")
            + (edges.GroundedShare is { } grounded ? $", grounded {Two(grounded)}" : "") + "\n";
    }

    /// <summary>What is missed, wrong, missing and too much, a line each.</summary>
    public static string Details(GraphScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var text = new StringBuilder();
        foreach (var edge in score.Missed)
            text.Append(CultureInfo.InvariantCulture, $"MISSED {edge.Subjects[0]} {string.Join('|', edge.Types)} {edge.Objects[0]} :: {Cut(edge.Quote)}\n");
        foreach (var (source, target, edge) in score.Wrong)
            text.Append(CultureInfo.InvariantCulture, $"WRONG  {source} {edge.Type} {target} :: {Cut(edge.Evidence.Count == 0 ? "" : edge.Evidence[0].Text)}\n");
        foreach (var id in score.MissingEntities)
            text.Append(CultureInfo.InvariantCulture, $"NO NODE {id}\n");
        foreach (var node in score.ExtraNodes)
            text.Append(CultureInfo.InvariantCulture, $"EXTRA NODE {node.Name} [{string.Join(", ", node.Labels.Select(label => $"'{label}'"))}]\n");
        return text.ToString();
    }

    /// <summary>A share with two decimals, halves to the even digit: what every table of scores shows.</summary>
    public static string Two(double share)
    {
        // Only eighths lie exactly between two such numbers; elsewhere the nearest is the nearest.
        var isHalfway = share * 8 == Math.Floor(share * 8);
        return (isHalfway ? Math.Round(share, 2, MidpointRounding.ToEven) : share).ToString("F2", CultureInfo.InvariantCulture);
    }

    /// <summary>A share with three decimals, halves to the even digit.</summary>
    internal static string Three(double share)
    {
        // Here only sixteenths can lie exactly between.
        var isHalfway = share * 16 == Math.Floor(share * 16);
        return (isHalfway ? Math.Round(share, 3, MidpointRounding.ToEven) : share).ToString("F3", CultureInfo.InvariantCulture);
    }

    private static string Shown(Measure measure) => $"P {Two(measure.Precision)} R {Two(measure.Recall)} F1 {Two(measure.F1)}";

    private static string Cut(string text) => string.Concat(text.EnumerateRunes().Take(QuoteLength));
}
