namespace KnowledgeGraph.Model;

/// <summary>A list of values, in order.</summary>
/// <param name="Items">The values; the list is not changed after.</param>
public sealed record ListValue(IReadOnlyList<Value> Items) : PropertyValue
{
    /// <summary>True where both hold equal values in the same order.</summary>
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
