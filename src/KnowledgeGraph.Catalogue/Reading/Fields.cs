using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Catalogue;

/// <summary>
/// One object of a catalogue file, read key by key. What is missing or of the wrong kind is a fault and reads as
/// absent; what nobody asked for is a fault at the end.
/// </summary>
internal sealed class Fields(JObject json, string file, FaultList faults)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public InputPlace Place => PlaceOf(json);

    public IEnumerable<string> Keys => json.Properties().Select(property => property.Name);

    public bool Has(string key) => json.Property(key, StringComparison.Ordinal) is not null;

    /// <summary>A text that holds something; null where the key is absent.</summary>
    public string? Text(string key, bool mayBeEmpty = false)
    {
        if (Value(key) is not { } value)
            return null;
        if (value.Type != JTokenType.String)
            Fault(key, CatalogueErrors.WrongKind(key, "a text", Describe(value)));
        else if (!mayBeEmpty && string.IsNullOrWhiteSpace(value.Value<string>()))
            Fault(key, CatalogueErrors.Empty(key));
        else
            return value.Value<string>();
        return null;
    }

    /// <summary>Distinct texts, at least one unless allowed; none where the key is absent.</summary>
    public IReadOnlyList<Placed<string>> Texts(string key, bool mayBeEmpty = false)
    {
        if (Value(key) is not { } value)
            return [];
        if (value is not JArray items)
        {
            Fault(key, CatalogueErrors.WrongKind(key, "a list of texts", Describe(value)));
            return [];
        }
        if (items.Count == 0 && !mayBeEmpty)
            Fault(key, CatalogueErrors.Empty(key));
        var texts = new List<Placed<string>>();
        foreach (var item in items)
            AddText(key, item, texts);
        return texts;
    }

    public IReadOnlyList<Fields> Objects(string key)
    {
        var objects = new List<Fields>();
        if (Value(key) is not { } value)
            return objects;
        if (value is not JArray items)
        {
            Fault(key, CatalogueErrors.WrongKind(key, "a list of objects", Describe(value)));
            return objects;
        }
        foreach (var item in items)
        {
            if (item is JObject inner)
                objects.Add(new Fields(inner, file, faults));
            else
                faults.Add(PlaceOf(item), CatalogueErrors.WrongKind(key, "a list of objects", $"one that holds {Describe(item)}"));
        }
        return objects;
    }

    public Fields? Object(string key)
    {
        var value = Value(key);
        if (value is JObject inner)
            return new Fields(inner, file, faults);
        if (value is not null)
            Fault(key, CatalogueErrors.WrongKind(key, "an object", Describe(value)));
        return null;
    }

    /// <summary>Notes a fault where the key stands, or where the object begins.</summary>
    public void Fault(string key, string problem) => faults.Add(PlaceOf(key), problem);

    public InputPlace PlaceOf(string key) => PlaceOf(json.Property(key, StringComparison.Ordinal) ?? (JToken)json);

    /// <summary>Faults every key that was not asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var property in json.Properties().Where(property => !asked.Contains(property.Name)))
            faults.Add(PlaceOf(property), CatalogueErrors.UnknownKey(property.Name, asked));
    }

    private void AddText(string key, JToken item, List<Placed<string>> texts)
    {
        var text = item.Type == JTokenType.String ? item.Value<string>()! : null;
        if (text is null)
            faults.Add(PlaceOf(item), CatalogueErrors.WrongKind(key, "a list of texts", $"one that holds {Describe(item)}"));
        else if (string.IsNullOrWhiteSpace(text))
            faults.Add(PlaceOf(item), CatalogueErrors.Empty(key));
        else if (texts.Exists(other => other.Value == text))
            faults.Add(PlaceOf(item), CatalogueErrors.Repeated(key, text));
        else
            texts.Add(new Placed<string>(text, PlaceOf(item)));
    }

    private JToken? Value(string key)
    {
        asked.Add(key);
        return json.Property(key, StringComparison.Ordinal)?.Value;
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
