namespace KnowledgeGraph.Cypher;

/// <summary>The indexes and constraints that users created on a graph.</summary>
internal sealed class SchemaCatalogue
{
    private readonly SortedDictionary<string, SchemaRule> rules = new(StringComparer.Ordinal);

    /// <summary>Changes whenever a rule does, so that plans made before are not used after.</summary>
    public int Version { get; private set; }

    public IEnumerable<SchemaRule> Indexes => rules.Values.Where(rule => !rule.IsConstraint);

    public IEnumerable<SchemaRule> Constraints => rules.Values.Where(rule => rule.IsConstraint);

    /// <summary>The indexes, and those that come with constraints, which own them.</summary>
    public IEnumerable<(SchemaRule Rule, string? Owner)> AllIndexes => rules.Values
        .Where(rule => !rule.IsConstraint || rule.IsUnique)
        .Select(rule => rule.IsConstraint ? (rule with { Kind = "RANGE" }, rule.Name) : (rule, (string?)null));

    public SchemaRule? Find(string name) => rules.GetValueOrDefault(name);

    public SchemaRule? FindSame(SchemaRule rule) => rules.Values.FirstOrDefault(other => other.IsConstraint == rule.IsConstraint && other.Kind == rule.Kind
        && other.IsRelationship == rule.IsRelationship && other.Labels.SequenceEqual(rule.Labels) && other.Properties.SequenceEqual(rule.Properties));

    public void Add(SchemaRule rule)
    {
        rules.Add(rule.Name, rule);
        Version++;
    }

    public void Remove(string name)
    {
        rules.Remove(name);
        Version++;
    }
}

/// <summary>An index or a constraint.</summary>
internal sealed record SchemaRule(string Name, bool IsConstraint, string Kind, bool IsRelationship, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties)
{
    /// <summary>True for a constraint that two elements with the same values break.</summary>
    public bool IsUnique => Kind.Contains("UNIQUE", StringComparison.Ordinal) || Kind.EndsWith("_KEY", StringComparison.Ordinal);
}
