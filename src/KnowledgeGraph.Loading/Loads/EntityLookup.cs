using System.Diagnostics;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>The graph's entities, with what this load has to remember of each: the label that finds it, and whether it was written.</summary>
internal sealed class EntityLookup(GraphFile file)
{
    private readonly Dictionary<EntityId, (string? Label, bool IsWritten)> known = [];
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);

    /// <summary>An entity; null where the graph has none of this id.</summary>
    public Node? Node(EntityId id)
    {
        var node = file.Node(id);
        known[id] = (Pooled(node?.Labels[0]), IsWritten(id));
        return node;
    }

    /// <summary>The label that finds an entity on the server, its first; null where the graph has none of this id.</summary>
    public string? Label(EntityId id) => known.TryGetValue(id, out var entry) ? entry.Label : Node(id)?.Labels[0];

    /// <summary>The label of an entity that is there.</summary>
    public string KnownLabel(EntityId id) => Label(id) ?? throw new UnreachableException($"The entity '{id}' has an edge and no node.");

    /// <summary>True where the entity was written since the load began.</summary>
    public bool IsWritten(EntityId id) => known.TryGetValue(id, out var entry) && entry.IsWritten;

    /// <summary>Remembers what was written.</summary>
    public void MarkWritten(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
            known[node.Id] = (Pooled(node.Labels[0]), true);
    }

    /// <summary>One instance of each label, not one for each entity.</summary>
    private string? Pooled(string? label)
    {
        if (label is null)
            return null;
        if (labels.TryGetValue(label, out var pooled))
            return pooled;
        labels.Add(label);
        return label;
    }
}
