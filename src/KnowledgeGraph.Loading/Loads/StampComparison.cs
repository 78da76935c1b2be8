namespace KnowledgeGraph.Loading;

/// <summary>What differs between the documents of a graph and those that a server has.</summary>
internal sealed class StampComparison
{
    public StampComparison(IReadOnlyDictionary<string, string> wanted, IReadOnlyDictionary<string, string> loaded)
    {
        ToLoad = [.. wanted.Where(entry => !loaded.TryGetValue(entry.Key, out var stamp) || stamp != entry.Value)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];
        Changed = ToLoad.Select(entry => entry.Document).Where(loaded.ContainsKey).ToHashSet(StringComparer.Ordinal);
        Gone = [.. loaded.Keys.Where(id => !wanted.ContainsKey(id)).Order(StringComparer.Ordinal)];
        Unchanged = wanted.Count - ToLoad.Count;
        IsFresh = loaded.Count == 0;
    }

    /// <summary>The documents to load with their stamps, sorted.</summary>
    public IReadOnlyList<(string Document, string Stamp)> ToLoad { get; }

    /// <summary>Those of them that the server has in another state.</summary>
    public IReadOnlySet<string> Changed { get; }

    /// <summary>The documents that only the server has, sorted.</summary>
    public IReadOnlyList<string> Gone { get; }

    /// <summary>How many documents are the same on both sides.</summary>
    public int Unchanged { get; }

    /// <summary>True where the server has nothing.</summary>
    public bool IsFresh { get; }

    /// <summary>True where all that differs is what the server has nothing of.</summary>
    public bool IsAddition => Changed.Count == 0 && Gone.Count == 0;

    /// <summary>How many documents have to be loaded or taken out.</summary>
    public int Total => ToLoad.Count + Gone.Count;
}
