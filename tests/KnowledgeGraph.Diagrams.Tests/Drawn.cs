using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>Graphs written out, an edge a line: <c>state:russia SANCTIONS state:belarus 2009-07 0.8</c>, time and confidence optional.</summary>
internal static class Drawn
{
    public static Diagram Diagram(string lines, DiagramSelection? selection = null) =>
        Diagrams.Diagram.Of(Graph(lines), selection ?? new(), type => type == "CONSULTS");

    public static GraphData Graph(string lines, params (string Id, string Name)[] names)
    {
        var named = names.ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        var words = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ')).ToList();
        var ids = words.SelectMany(line => line.Length == 1 ? line : [line[0], line[2]]).Distinct().Order(StringComparer.Ordinal);
        return new GraphData(
            [.. ids.Select(id => Node(id, named.GetValueOrDefault(id)))], [.. words.Where(line => line.Length > 1).Select(Edge)], [], []);
    }

    public static string[] Lines(Diagram diagram) =>
        [.. diagram.Lines.Select(line => $"{line.Source.Slug} {(line.Arrow ? "->" : "--")} {line.Target.Slug}: {string.Join("; ", line.Labels)}")];

    private static Node Node(string id, string? name)
    {
        var parsed = EntityId.Parse(id);
        var label = char.ToUpperInvariant(parsed.Kind[0]) + parsed.Kind[1..];
        return new Node(
            parsed, label is "State" or "Company" ? ["Actor", label] : [label], new Dictionary<string, PropertyValue> { ["name"] = name ?? parsed.Slug });
    }

    private static Edge Edge(string[] words, int number)
    {
        var timing = words.Length < 4 || words[3] == "-"
            ? Timing.Unknown
            : words[3].Split("..") is [var from, var to] ? Timing.Between(Date(from), Date(to)) : Timing.At(PartialDate.Parse(words[3]));
        return new Edge(
            "e" + number, words[1], EntityId.Parse(words[0]), EntityId.Parse(words[2]), timing,
            words.Length > 4 ? double.Parse(words[4], CultureInfo.InvariantCulture) : 0.5, new Dictionary<string, PropertyValue>(), [], []);
    }

    private static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text);
}
