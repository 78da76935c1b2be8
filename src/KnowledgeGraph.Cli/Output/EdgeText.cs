using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Writes an edge for people, with the sentences that prove it.</summary>
internal static class EdgeText
{
    private const int ShownSentences = 2;

    /// <summary>Writes an edge as it looks from one of its ends.</summary>
    public static void Write(TextWriter output, Graph graph, Edge edge, EntityId from)
    {
        var other = edge.Source == from ? edge.Target : edge.Source;
        var name = graph.File.Node(other)?.Name ?? other.Value;
        output.WriteLine($"  {(edge.Source == from ? "→" : "←")} {name}{Details(edge)}  [{edge.Id}]");
        foreach (var evidence in edge.Evidence.DistinctBy(evidence => evidence.Text).Take(ShownSentences))
            output.WriteLine($"      “{evidence.Text}” ({evidence.Document})");
        var rest = edge.Evidence.DistinctBy(evidence => evidence.Text).Count() - ShownSentences;
        if (rest > 0)
            output.WriteLine($"      and {BuildOutcome.Plural(rest, "more sentence")}");
    }

    /// <summary>Title or commodity, time and confidence of an edge.</summary>
    public static string Details(Edge edge)
    {
        var parts = new List<string>();
        foreach (var (_, value) in edge.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            parts.AddRange(value.AsTexts);
        if (!edge.Timing.IsUnknown)
            parts.Add(TimingText.Of(edge.Timing));
        parts.Add(edge.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        return $" ({string.Join(", ", parts)})";
    }
}
