using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tck;

/// <summary>Writes a value so that two values that the kit takes for equal have one text. Temporal values are texts in the kit.</summary>
internal sealed class TckText(bool ignoreListOrder, int digits = 17)
{
    public string Of(Value value) => value switch
    {
        NullValue => "null",
        BooleanValue truth => truth.Truth ? "true" : "false",
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        FloatValue real => Float(real.Number),
        StringValue text => $"'{text.Text}'",
        ListValue list => List(list),
        MapValue map => Map(map.Entries),
        NodeValue node => Node(node),
        RelationshipValue relationship => $"[:{relationship.Type}{Properties(relationship.Properties)}]",
        PathValue path => Path(path),
        _ => $"'{value}'",
    };

    private string Float(double number)
    {
        // The kit takes -0.0 for 0.0, as equality does.
        if (number == 0)
            return "0.0";
        var text = number.ToString(digits == 17 ? "R" : $"G{digits}", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 || text.StartsWith('-') && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? text + ".0" : text;
    }

    private string List(ListValue list)
    {
        var items = list.Items.Select(Of);
        return $"[{string.Join(", ", ignoreListOrder ? items.Order(StringComparer.Ordinal) : items)}]";
    }

    private string Map<T>(IReadOnlyDictionary<string, T> entries)
        where T : Value =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}";

    private string Properties(IReadOnlyDictionary<string, PropertyValue> properties) => properties.Count == 0 ? "" : $" {Map(properties)}";

    private string Node(NodeValue node)
    {
        var labels = string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label));
        return $"({labels}{Properties(node.Properties)})";
    }

    private string Path(PathValue path)
    {
        var text = Of(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var forward = path.Relationships[i].Start == path.Nodes[i].ElementId;
            text += $"{(forward ? "-" : "<-")}{Of(path.Relationships[i])}{(forward ? "->" : "-")}{Of(path.Nodes[i + 1])}";
        }
        return $"<{text}>";
    }
}
