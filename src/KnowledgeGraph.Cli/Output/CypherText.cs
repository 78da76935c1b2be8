using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>Values of Cypher for rows: plain ones as they are, pieces of the graph as Cypher writes them.</summary>
internal static class CypherText
{
    /// <summary>The value as a cell: a text, a number, a truth value, a list of texts, or null.</summary>
    public static object? ForRow(Value value) => value switch
    {
        NullValue => null,
        BooleanValue truth => truth.Truth,
        IntegerValue integer => integer.Number,
        FloatValue real => real.Number,
        StringValue text => text.Text,
        ListValue list => list.Items.Select(Of).ToList(),
        _ => Of(value),
    };

    /// <summary>The value as Cypher writes it, texts without quotation marks at the top.</summary>
    public static string Of(Value value) => value is StringValue text ? text.Text : Nested(value);

    private static string Nested(Value value) => value switch
    {
        NullValue => "null",
        BooleanValue truth => truth.Truth ? "true" : "false",
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        FloatValue real => real.Number.ToString("R", CultureInfo.InvariantCulture),
        StringValue text => $"'{text.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Nested))}]",
        MapValue map => Entries(map.Entries.Select(entry => (entry.Key, entry.Value))),
        NodeValue node => $"({string.Concat(node.Labels.Select(label => ":" + label))} {Entries(node.Properties.Select(entry => (entry.Key, (Value)entry.Value)))})",
        RelationshipValue edge => $"[:{edge.Type} {Entries(edge.Properties.Select(entry => (entry.Key, (Value)entry.Value)))}]",
        PathValue path => Walk(path),
        _ => value.ToString(),
    };

    private static string Entries(IEnumerable<(string Name, Value Value)> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => $"{entry.Name}: {Nested(entry.Value)}"))}}}";

    private static string Walk(PathValue path)
    {
        var text = Named(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var edge = path.Relationships[i];
            var isForward = edge.Start == path.Nodes[i].ElementId;
            text += $"{(isForward ? "-" : "<-")}[:{edge.Type}]{(isForward ? "->" : "-")}{Named(path.Nodes[i + 1])}";
        }
        return text;
    }

    private static string Named(NodeValue node) =>
        node.Properties.TryGetValue("name", out var name) || node.Properties.TryGetValue("id", out name)
            ? $"({Of(name)})"
            : Nested(node);
}
