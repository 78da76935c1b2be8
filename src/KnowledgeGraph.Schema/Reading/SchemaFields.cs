using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Schema;

/// <summary>
/// One object of a schema file, read key by key. What is missing or of the wrong kind is a fault and reads as empty; what
/// nobody asked for is a fault at the end.
/// </summary>
internal sealed class SchemaFields(JObject json, string file, SchemaFaults faults)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public bool Has(string key) => json.Property(key, StringComparison.Ordinal) is not null;

    /// <summary>A text that must be there and hold something.</summary>
    public string Text(string key) => OptionalText(key) ?? (Has(key) ? "" : Missing(key));

    public string? OptionalText(string key)
    {
        if (Value(key) is not { } value)
            return null;
        if (value.Type != JTokenType.String)
            return Fault<string>(value, SchemaErrors.WrongKind(key, "a text", Describe(value)));
        var text = value.Value<string>()!;
        return string.IsNullOrWhiteSpace(text) ? Fault<string>(value, SchemaErrors.Empty(key)) : text;
    }

    public bool Flag(string key)
    {
        if (Value(key) is not { } value)
            return false;
        return value.Type == JTokenType.Boolean
            ? value.Value<bool>()
            : Fault<bool>(value, SchemaErrors.WrongKind(key, "true or false", Describe(value)));
    }

    /// <summary>A list of distinct texts that must be there and hold one at least.</summary>
    public IReadOnlyList<Placed> Texts(string key)
    {
        var texts = OptionalTexts(key);
        if (!Has(key))
            Missing(key);
        else if (texts.Count == 0 && Value(key) is JArray { Count: 0 } empty)
            Fault<string>(empty, SchemaErrors.Empty(key));
        return texts;
    }

    public IReadOnlyList<Placed> OptionalTexts(string key)
    {
        var texts = new List<Placed>();
        foreach (var item in Items(key, "a list of texts"))
        {
            if (item.Type != JTokenType.String)
                Fault<string>(item, SchemaErrors.WrongKind(key, "a list of texts", $"one that holds {Describe(item)}"));
            else if (texts.Exists(text => text.Text == item.Value<string>()))
                Fault<string>(item, SchemaErrors.Repeated(key, item.Value<string>()!));
            else
                texts.Add(new Placed(item.Value<string>()!, PlaceOf(item)));
        }
        return texts;
    }

    public IReadOnlyList<SchemaFields> Objects(string key)
    {
        var objects = new List<SchemaFields>();
        foreach (var item in Items(key, "a list of objects"))
        {
            if (item is JObject inner)
                objects.Add(new SchemaFields(inner, file, faults));
            else
                Fault<string>(item, SchemaErrors.WrongKind(key, "a list of objects", $"one that holds {Describe(item)}"));
        }
        return objects;
    }

    public SchemaFields? OptionalObject(string key)
    {
        if (Value(key) is not { } value)
            return null;
        return value is JObject inner
            ? new SchemaFields(inner, file, faults)
            : Fault<SchemaFields>(value, SchemaErrors.WrongKind(key, "an object", Describe(value)));
    }

    /// <summary>Where a key stands; where the object begins if it is not there.</summary>
    public InputPlace PlaceOf(string key) => PlaceOf(json.Property(key, StringComparison.Ordinal) ?? (JToken)json);

    public void Fault(string key, string problem) => faults.Add(PlaceOf(key), problem);

    public void Fault(Placed text, string problem) => faults.Add(text.Place, problem);

    /// <summary>Faults every key that was not asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var property in json.Properties().Where(property => !asked.Contains(property.Name)))
            faults.Add(PlaceOf(property), SchemaErrors.UnknownKey(property.Name, asked));
    }

    private JToken? Value(string key)
    {
        asked.Add(key);
        return json.Property(key, StringComparison.Ordinal)?.Value;
    }

    private JArray Items(string key, string expected)
    {
        var value = Value(key);
        if (value is JArray items)
            return items;
        if (value is not null)
            Fault<string>(value, SchemaErrors.WrongKind(key, expected, Describe(value)));
        return [];
    }

    private string Missing(string key)
    {
        faults.Add(PlaceOf(json), SchemaErrors.MissingKey(key));
        return "";
    }

    private T? Fault<T>(JToken at, string problem)
    {
        faults.Add(PlaceOf(at), problem);
        return default;
    }

    private InputPlace PlaceOf(JToken token) => new(file, ((IJsonLineInfo)token).LineNumber);

    private static string Describe(JToken token) => token switch
    {
        JObject => "an object",
        JArray => "a list",
        { Type: JTokenType.String } => $"the text '{token.Value<string>()}'",
        { Type: JTokenType.Null } => "null",
        _ => token.ToString(Formatting.None),
    };
}
