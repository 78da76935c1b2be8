using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Makes rows for <c>UNWIND</c>.</summary>
internal static class Row
{
    /// <summary>A row of values by name; names without a value are left out.</summary>
    public static MapValue Of(params IEnumerable<(string Name, Value? Value)> values) =>
        new(values.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Name, entry => entry.Value!, StringComparer.Ordinal));

    /// <summary>A text as a value; null stays null.</summary>
    public static Value? Text(string? text) => text is null ? null : new StringValue(text);

    /// <summary>Texts as a value.</summary>
    public static PropertyValue Texts(IEnumerable<string> texts) => PropertyValue.Texts(texts);

    /// <summary>When something held, as a user of the server sees it: the text's own words, and the days that bound it.</summary>
    public static IEnumerable<(string Name, Value? Value)> Of(Timing timing)
    {
        yield return ("date", Text(timing.Date?.ToString()));
        yield return ("from", Text(timing.From?.ToString()));
        yield return ("to", Text(timing.To?.ToString()));
        yield return ("earliest", timing.Earliest is { } earliest ? new DateValue(earliest) : null);
        yield return ("latest", timing.Latest is { } latest ? new DateValue(latest) : null);
    }

    /// <summary>Properties, with a null for each of these names that has no value, so that what was there goes.</summary>
    public static MapValue Whole(IEnumerable<(string Name, Value? Value)> values, IEnumerable<string> names)
    {
        var all = names.ToDictionary(name => name, _ => (Value)NullValue.Instance, StringComparer.Ordinal);
        foreach (var (name, value) in values)
            all[name] = value ?? NullValue.Instance;
        return new(all);
    }
}
