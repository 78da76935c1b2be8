using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Texts and entity ids that the file stores once, and the keys that stand for them.</summary>
internal sealed class Interning(GraphDatabase database)
{
    /// <summary>Enough for a run's working set; beyond it the file's own index answers.</summary>
    private const int Most = 200_000;

    private readonly Dictionary<string, long> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityId, long> entities = [];

    /// <summary>The key of a text, new where it has none.</summary>
    public long Symbol(string text) => Key(
        symbols, text, text, "SELECT key FROM symbol WHERE text = $1", "INSERT INTO symbol (text) VALUES ($1)");

    /// <summary>The key of an entity, new where it has none.</summary>
    public long Entity(EntityId id) => Key(
        entities, id, id.Value, "SELECT key FROM entity WHERE id = $1", "INSERT INTO entity (id) VALUES ($1)");

    /// <summary>The key of an entity; 0 where it has none.</summary>
    public long Find(EntityId id) => database.Number("SELECT key FROM entity WHERE id = $1", id.Value);

    /// <summary>Forgets what a transaction that was taken back may have made.</summary>
    public void Clear()
    {
        symbols.Clear();
        entities.Clear();
    }

    private long Key<T>(Dictionary<T, long> known, T item, string text, string select, string insert)
        where T : notnull
    {
        if (known.TryGetValue(item, out var key))
            return key;
        if (known.Count >= Most)
            known.Clear();
        key = database.Number(select, text);
        return known[item] = key != 0 ? key : database.Insert(insert, text);
    }
}
