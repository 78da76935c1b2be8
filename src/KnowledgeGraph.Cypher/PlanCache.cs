namespace KnowledgeGraph.Cypher;

/// <summary>Keeps the queries compiled last, by their text.</summary>
internal sealed class PlanCache(int capacity)
{
    private readonly Dictionary<string, CompiledQuery> byText = new(StringComparer.Ordinal);
    private readonly Queue<string> age = new();
    private readonly Lock gate = new();

    public CompiledQuery? Find(string text)
    {
        lock (gate)
            return byText.GetValueOrDefault(text);
    }

    public void Add(string text, CompiledQuery query)
    {
        lock (gate)
        {
            if (!byText.TryAdd(text, query))
                return;
            age.Enqueue(text);
            if (age.Count > capacity)
                byText.Remove(age.Dequeue());
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            byText.Clear();
            age.Clear();
        }
    }
}
