using System.Diagnostics;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>The graph's entities, with what this load has to remember of each: the label that finds it, and whether it was written.</summary>
internal sealed class EntityLookup(GraphFile file)
{
    private readonly Dictionary<EntityId, string?> labels = [];
    private readonly HashSet<EntityId> written = [];

    /// <summary>An entity; null where the graph has none of this id.</summary>
    public Node? Node(EntityId id)
    {
        var node = file.Node(id);
        labels[id] = node?.Labels[0];
        return node;
    }

    /// <summary>The label that finds an entity on the server, its first; null where the graph has none of this id.</summary>
    public string? Label(EntityId id)
    {
        if (!labels.TryGetValue(id, out var label))
            label = Node(id)?.Labels[0];
        return label;
    }

    /// <summary>The label of an entity that is there.</summary>
    public string KnownLabel(EntityId id) => Label(id) ?? throw new UnreachableException($"The entity '{id}' has an edge and no node.");

    /// <summary>True where the entity was written since the load began.</summary>
    public bool IsWritten(EntityId id) => written.Contains(id);

    /// <summary>Remembers what a transaction that took effect wrote.</summary>
    public void MarkWritten(IEnumerable<Node> nodes) => written.UnionWith(nodes.Select(node => node.Id));
}
