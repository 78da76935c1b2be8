using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>What a line says of its edges, in few words.</summary>
internal static class LineLabels
{
    private const int MostLabels = 6;
    private const int MostDates = 4;

    /// <summary>A label a type with its dates, sorted by type; what is too many is counted.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Edge> edges)
    {
        var labels = edges.GroupBy(edge => edge.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Label).ToList();
        return labels.Count <= MostLabels
            ? labels
            : [.. labels.Take(MostLabels - 1), string.Create(CultureInfo.InvariantCulture, $"and {labels.Count - MostLabels + 1} more")];
    }

    private static string Label(IGrouping<string, Edge> edges)
    {
        var times = edges.Where(edge => !edge.Timing.IsUnknown).OrderBy(edge => edge.Timing.Earliest).Select(edge => Time(edge.Timing)).Distinct().ToList();
        var shown = string.Join(", ", times.Take(MostDates)) + (times.Count > MostDates ? ", …" : "");
        return shown.Length == 0 ? edges.Key : $"{edges.Key} {shown}";
    }

    private static string Time(Timing timing) => timing.Date?.ToString() ?? $"{timing.From}–{timing.To}";
}
