using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries.Tests;

/// <summary>
/// A graph written out, an edge a line: <c>russia SANCTIONS belarus 2009-07 0.8</c>; time (also <c>2004..2007</c>) and confidence may
/// be left out. A line of one word is an entity without edges. Entities are states; <c>person:x</c> and the like are what they say.
/// </summary>
internal sealed class Drawn
{
    private readonly Dictionary<string, Edge> edges;

    public Drawn(string lines)
    {
        var words = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        edges = words.Where(line => line.Length > 1).Select(Edge).ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        var nodes = words.SelectMany(line => line.Length == 1 ? [line[0]] : new[] { line[0], line[2] }).Select(Id).Distinct().Order().Select(Node);
        Data = new GraphData([.. nodes], [.. edges.Values.OrderBy(edge => edge.Id, StringComparer.Ordinal)], [], []);
        Snapshot = GraphSnapshot.Of(Data);
    }

    public GraphData Data { get; }

    public GraphSnapshot Snapshot { get; }

    public Connections Connections => new(Snapshot, edges.GetValueOrDefault);

    public static EntityId Id(string name) => EntityId.Parse(name.Contains(':', StringComparison.Ordinal) ? name : "state:" + name);

    /// <summary>A path as one line: <c>belarus -PARTY_TO-> treaty:x &lt;-SIGNED- russia</c>.</summary>
    public static string Shown(EntityPath path) => Short(path.Entities[0])
        + string.Concat(path.Steps.Select(step => (step.Forward ? $" -{step.Edge.Type}-> " : $" <-{step.Edge.Type}- ") + Short(step.To)));

    private static string Short(EntityId id) => id.Kind == "state" ? id.Slug : id.Value;

    private static Edge Edge(string[] words, int number)
    {
        var confidence = words.Length > 3 && words[^1].StartsWith("0.", StringComparison.Ordinal) ? double.Parse(words[^1], CultureInfo.InvariantCulture) : 0.9;
        var timing = words.Length > 3 && !words[3].StartsWith("0.", StringComparison.Ordinal) ? Time(words[3]) : Timing.Unknown;
        return new Edge(
            $"e{number:D7}", words[1], Id(words[0]), Id(words[2]), timing, confidence, new Dictionary<string, PropertyValue>(), ["s" + number],
            [new Evidence("d", 0, 0, 1, string.Join(' ', words[..3]) + ".")]);
    }

    private static Timing Time(string text) => text.Split("..") is [var from, var to]
        ? Timing.Between(Date(from), Date(to))
        : Timing.At(PartialDate.Parse(text));

    private static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text);

    private static Node Node(EntityId id) => new(
        id,
        id.Kind switch { "state" => ["Actor", "State"], "person" => ["Actor", "Person"], var kind => [char.ToUpperInvariant(kind[0]) + kind[1..]] },
        new Dictionary<string, PropertyValue> { ["name"] = char.ToUpperInvariant(id.Slug[0]) + id.Slug[1..], ["aliases"] = PropertyValue.Texts([]) });
}
