using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// One text for one content: equal texts mean equal values, nodes, edges, statements, documents or graphs, on every machine.
/// </summary>
/// <remarks>For comparing, ordering and hashing; exchange formats have their own writers.</remarks>
public static class CanonicalText
{
    /// <summary>The text of a value; of null the same as of <see cref="NullValue"/>. Kinds differ: 1 and 1.0 have different texts.</summary>
    public static string Of(Value? value) => value switch
    {
        null or NullValue => "null",
        BooleanValue boolean => boolean.Truth ? "true" : "false",
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        FloatValue real => real.Number.ToString("E16", CultureInfo.InvariantCulture),
        DateValue date => "@" + date.Day.ToString("O", CultureInfo.InvariantCulture),
        StringValue text => Quote(text.Text),
        ListValue list => $"[{string.Join(',', list.Items.Select(Of))}]",
        MapValue map => Map(map.Entries.Select(entry => (entry.Key, Of(entry.Value)))),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no property value.", nameof(value)),
    };

    /// <summary>The text of properties, sorted by name.</summary>
    public static string Of(IReadOnlyDictionary<string, PropertyValue> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Map(properties.Select(entry => (entry.Key, Of(entry.Value))));
    }

    /// <summary>The text of a node.</summary>
    public static string Of(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return List(Quote(node.Id.Value), List(node.Labels.Select(Quote)), Of(node.Properties));
    }

    /// <summary>The text of an edge with its evidence.</summary>
    public static string Of(Edge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return List(
            Quote(edge.Id), Quote(edge.Type), Quote(edge.Source.Value), Quote(edge.Target.Value), Of(edge.Timing), Real(edge.Confidence),
            Of(edge.Properties), List(edge.Statements.Select(Quote)), List(edge.Evidence.Select(Of)));
    }

    /// <summary>The text of a statement.</summary>
    public static string Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return List(
            Quote(statement.Id), Quote(statement.Subject.Value), Quote(statement.Type), Quote(statement.Object.Value),
            Quote(statement.Polarity.ToString()), Quote(statement.Modality.ToString()), Quote(statement.SaidBy?.Value), Of(statement.Timing),
            Real(statement.Confidence), Of(statement.Properties), Quote(statement.Rule), Quote(statement.Trigger),
            Number(statement.SubjectMention), Number(statement.ObjectMention), Of(statement.Evidence));
    }

    /// <summary>The text of a document, its own text included.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return List(
            Quote(document.Id), Quote(document.Title), Quote(document.Source), Quote(document.Date?.ToString()), Quote(document.Text),
            Number(document.PassageCount));
    }

    /// <summary>The text of a graph: a line for every node, edge, statement and document.</summary>
    public static string Of(GraphData graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var text = new StringBuilder();
        foreach (var line in graph.Nodes.Select(Of).Concat(graph.Edges.Select(Of)).Concat(graph.Statements.Select(Of)).Concat(graph.Documents.Select(Of)))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string Of(Timing timing) =>
        List(Quote(timing.Date?.ToString()), Quote(timing.From?.ToString()), Quote(timing.To?.ToString()));

    private static string Of(Evidence evidence) =>
        List(Quote(evidence.Document), Number(evidence.Passage), Number(evidence.Start), Number(evidence.End), Quote(evidence.Text));

    private static string List(params IEnumerable<string> parts) => $"[{string.Join(',', parts)}]";

    private static string Map(IEnumerable<(string Key, string Text)> entries) =>
        $"{{{string.Join(',', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{Quote(entry.Key)}:{entry.Text}"))}}}";

    private static string Real(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Quote(string? text) => text is null
        ? "null"
        : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
