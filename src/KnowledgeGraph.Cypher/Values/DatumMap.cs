namespace KnowledgeGraph.Cypher;

/// <summary>Values by name, in the order they were given; a later value of one name replaces the earlier.</summary>
internal sealed class DatumMap
{
    private const int FewEntries = 8;
    private readonly List<string> keys = [];
    private readonly List<Datum> values = [];
    private Dictionary<string, int>? places;

    public int Count => keys.Count;

    public IReadOnlyList<string> Keys => keys;

    public IReadOnlyList<Datum> Values => values;

    public bool TryGet(string key, out Datum value)
    {
        var place = Place(key);
        value = place < 0 ? Datum.Null : values[place];
        return place >= 0;
    }

    public Datum Get(string key) => TryGet(key, out var value) ? value : Datum.Null;

    public void Set(string key, Datum value)
    {
        var place = Place(key);
        if (place >= 0)
        {
            values[place] = value;
            return;
        }
        keys.Add(key);
        values.Add(value);
        places?.Add(key, keys.Count - 1);
        if (keys.Count == FewEntries + 1)
            places = keys.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
    }

    private int Place(string key)
    {
        if (places is not null)
            return places.TryGetValue(key, out var found) ? found : -1;
        return keys.IndexOf(key);
    }
}
