using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>
/// Rows as lists in a fixed order, days as texts that the query makes dates of: a server reads such rows in a quarter of the time
/// that typed maps take it.
/// </summary>
/// <param name="keys">The values that find the element.</param>
/// <param name="properties">The properties that the schema knows. What a row does not say of them is taken away.</param>
internal sealed class Columns(string[] keys, IEnumerable<PropertyType> properties)
{
    private readonly PropertyType[] known = [.. properties.Where(property => property.Name != "id")];

    /// <summary>A key's value in a query over the rows.</summary>
    public string Key(string key) => $"row[{Array.IndexOf(keys, key)}]";

    /// <summary>What sets a row's properties in a query over the rows.</summary>
    /// <param name="element">The variable of the node or edge.</param>
    /// <param name="hasMore">True for rows with properties that the schema does not know.</param>
    public string Set(string element, bool hasMore = false)
    {
        var values = known.Select((property, index) => $"{ClosedNames.Quoted(property.Name)}: {Expression(property, $"row[{keys.Length + index}]")}");
        return $"SET {element} += {{{string.Join(", ", values)}}}{(hasMore ? $", {element} += row[{keys.Length + known.Length}]" : "")}";
    }

    /// <summary>True where a row has properties that the schema does not know.</summary>
    public bool HasMore(MapValue row) => More(row).Any();

    /// <summary>A row as a list.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hasMore">As in <see cref="Set"/>.</param>
    public ListValue Of(MapValue row, bool hasMore = false)
    {
        var properties = Properties(row);
        return new([
            .. keys.Select(key => row.Entries[key]),
            .. known.Select(property => Plain(properties.GetValueOrDefault(property.Name))),
            .. hasMore ? new Value[] { Row.Of(More(row)) } : []]);
    }

    private IEnumerable<(string Name, Value? Value)> More(MapValue row) =>
        Properties(row).Where(entry => Array.TrueForAll(known, property => property.Name != entry.Key)).Select(entry => (entry.Key, (Value?)entry.Value));

    private static IReadOnlyDictionary<string, Value> Properties(MapValue row) => ((MapValue)row.Entries["p"]).Entries;

    private static string Expression(PropertyType property, string value) => property.Kind == PropertyKind.Day ? $"date({value})" : value;

    private static Value Plain(Value? value) => value switch
    {
        null => NullValue.Instance,
        DateValue day => new StringValue(day.ToString()),
        _ => value,
    };
}
