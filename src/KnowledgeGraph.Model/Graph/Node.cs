namespace KnowledgeGraph.Model;

/// <summary>An entity of the graph: an actor, treaty, dispute, event or place.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Labels">Its labels, the general before the particular: <c>Actor</c>, <c>State</c>.</param>
/// <param name="Properties">Its properties; <c>name</c> and <c>aliases</c> are always there.</param>
public sealed record Node(EntityId Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, PropertyValue> Properties)
{
    /// <summary>The canonical name.</summary>
    public string Name => Properties.TryGetValue("name", out var name) ? name.AsText ?? Id.Value : Id.Value;

    /// <summary>Every other spelling, seen or known.</summary>
    public IReadOnlyList<string> Aliases => Properties.TryGetValue("aliases", out var aliases) ? aliases.AsTexts : [];
}
