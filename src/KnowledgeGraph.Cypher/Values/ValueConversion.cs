using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Turns the model's values into those of a running query and back.</summary>
internal static class ValueConversion
{
    public static Datum ToDatum(Value? value) => value switch
    {
        null or NullValue => Datum.Null,
        BooleanValue truth => Datum.Of(truth.Truth),
        IntegerValue integer => Datum.Of(integer.Number),
        FloatValue real => Datum.Of(real.Number),
        StringValue text => Datum.Of(text.Text),
        ListValue list => Datum.Of(list.Items.Select(ToDatum).ToArray()),
        MapValue map => Datum.Of(ToMap(map)),
        PropertyValue temporalOrPoint => Datum.Of(temporalOrPoint),
        _ => throw new ArgumentException($"A {value.GetType().Name} is a piece of a graph, not a value to pass in.", nameof(value)),
    };

    /// <summary>A value that a property can hold, nested maps and pieces of the graph excepted.</summary>
    public static PropertyValue ToProperty(in Datum value)
    {
        switch (value.Kind)
        {
            case DatumKind.Null:
                return NullValue.Instance;
            case DatumKind.Boolean:
                return new BooleanValue(value.Boolean);
            case DatumKind.Integer:
                return new IntegerValue(value.Integer);
            case DatumKind.Float:
                return new FloatValue(value.Float);
            case DatumKind.String:
                return new StringValue(value.Text);
            case DatumKind.List:
                return new ListValue([.. value.Items.Select(ToStoredItem)]);
            case DatumKind.Map or DatumKind.Node or DatumKind.Relationship or DatumKind.VirtualNode or DatumKind.VirtualRelationship or DatumKind.Path:
                throw NotStorable(value);
            default:
                return value.Property;
        }
    }

    private static PropertyValue ToStoredItem(Datum item)
    {
        if (item.Kind is DatumKind.Null or DatumKind.List)
            throw EvaluationException.Type("InvalidPropertyType", $"A list in a property cannot hold {DatumText.Kind(item)}");
        return ToProperty(item);
    }

    private static EvaluationException NotStorable(in Datum value) =>
        EvaluationException.Type("InvalidPropertyType", $"A property cannot hold {DatumText.Kind(value)}");

    private static DatumMap ToMap(MapValue map)
    {
        var result = new DatumMap();
        foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            result.Set(key, ToDatum(value));
        return result;
    }
}
