using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The map that a temporal value is made from: parts by name, and whole values that the parts replace parts of.</summary>
internal sealed class TemporalFields(DatumMap map)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "year", "month", "day", "week", "dayOfWeek", "ordinalDay", "quarter", "dayOfQuarter", "hour", "minute", "second", "millisecond",
        "microsecond", "nanosecond", "timezone", "date", "time", "datetime", "epochSeconds", "epochMillis",
    };

    /// <summary>True where the map has the part.</summary>
    public bool Has(string name) => map.TryGet(name, out var value) && !value.IsNull;

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
                return true;
        }
        return false;
    }

    public TemporalFields Checked()
    {
        foreach (var key in map.Keys)
        {
            if (!Known.Contains(key))
                throw EvaluationException.Argument("InvalidArgumentValue", $"'{key}' is no part of a temporal value{NearNames.Hint(key, Known)}");
        }
        return this;
    }

    /// <summary>The whole number of a part; null where the map lacks it.</summary>
    public long? Integer(string name, long least, long most)
    {
        if (!Has(name))
            return null;
        var value = map.Get(name);
        if (value.Kind != DatumKind.Integer)
            throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} for '{name}', expected an integer");
        return value.Integer >= least && value.Integer <= most
            ? value.Integer
            : throw EvaluationException.Argument("InvalidArgumentValue", $"Found {value.Integer} for '{name}', expected {least} to {most}");
    }

    /// <summary>The zone that the map names; null where it names none.</summary>
    public ZoneChoice? Zone()
    {
        if (!Has("timezone"))
            return null;
        var value = map.Get("timezone");
        return value.Kind == DatumKind.String
            ? ZoneChoice.Parse(value.Text)
            : throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} for 'timezone', expected a string");
    }

    /// <summary>The temporal value to take a date or a time from; null where the map has none.</summary>
    public PropertyValue? Base(string name)
    {
        var key = Has(name) ? name : "datetime";
        if (!Has(key))
            return null;
        var value = map.Get(key);
        return value.IsTemporal
            ? value.Property
            : throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} for '{key}', expected a temporal value");
    }
}
