using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Loading;

/// <summary>Reads values from typed JSON.</summary>
internal static class TypedJsonReader
{
    /// <summary>The value that a token holds with its kind.</summary>
    public static Value Read(JToken token)
    {
        var kind = (string?)token["$type"];
        var value = token["_value"]!;
        return kind switch
        {
            "Null" => NullValue.Instance,
            "Boolean" => new BooleanValue((bool)value),
            "Integer" => new IntegerValue(long.Parse((string)value!, CultureInfo.InvariantCulture)),
            "Float" => new FloatValue(Real((string)value!)),
            "String" => new StringValue((string)value!),
            "List" => new ListValue([.. value.Select(Read)]),
            "Map" => new MapValue(((JObject)value).Properties().ToDictionary(entry => entry.Name, entry => Read(entry.Value), StringComparer.Ordinal)),
            "Base64" => new ListValue([.. Convert.FromBase64String((string)value!).Select(one => new IntegerValue(one))]),
            "Point" => PointText.Read((string)value!),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => Path([.. value.Select(Read)]),
            _ => TimeText.Read(kind, (string)value!),
        };
    }

    private static double Real(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static NodeValue Node(JToken value) => new(
        (string)value["_element_id"]!,
        [.. value["_labels"]!.Select(label => (string)label!).Order(StringComparer.Ordinal)],
        Properties(value["_properties"]!));

    private static RelationshipValue Relationship(JToken value) => new(
        (string)value["_element_id"]!, (string)value["_type"]!, (string)value["_start_node_element_id"]!, (string)value["_end_node_element_id"]!,
        Properties(value["_properties"]!));

    private static PathValue Path(List<Value> parts) => new([.. parts.OfType<NodeValue>()], [.. parts.OfType<RelationshipValue>()]);

    private static Dictionary<string, PropertyValue> Properties(JToken value) =>
        ((JObject)value).Properties().ToDictionary(entry => entry.Name, entry => (PropertyValue)Read(entry.Value), StringComparer.Ordinal);
}
