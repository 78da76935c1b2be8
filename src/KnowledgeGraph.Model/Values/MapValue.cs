namespace KnowledgeGraph.Model;

/// <summary>Values by name. Neither Neo4j nor the graph file stores one in a property; queries take and return them.</summary>
/// <param name="Entries">The values; the map is not changed after.</param>
public sealed record MapValue(IReadOnlyDictionary<string, Value> Entries) : PropertyValue
{
    /// <summary>True where both hold equal values under the same names.</summary>
    public bool Equals(MapValue? other) => other is not null
        && Entries.Count == other.Entries.Count
        && Entries.All(entry => other.Entries.TryGetValue(entry.Key, out var value) && value == entry.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(Entries.Count, (hash, entry) => hash ^ HashCode.Combine(entry.Key, entry.Value));
}
