namespace KnowledgeGraph.Store;

/// <summary>Names by number, growing only: versions of a graph share one, and a reader ignores what was added after its version.</summary>
internal sealed class NameTable
{
    private readonly List<string> names;
    private readonly Dictionary<string, int> numbers;

    public NameTable(IEnumerable<string> names)
    {
        this.names = [.. names];
        numbers = this.names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names => names;

    public int Find(string name) => numbers.TryGetValue(name, out var number) ? number : -1;

    public int Add(string name)
    {
        if (numbers.TryGetValue(name, out var number))
            return number;
        names.Add(name);
        numbers.Add(name, names.Count - 1);
        return names.Count - 1;
    }

    public NameTable Fork() => new(names);
}
