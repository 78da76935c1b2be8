using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>What people created by hand beside the graph that follows from documents; rebuilds leave it as it is.</summary>
/// <param name="Nodes">Their nodes.</param>
/// <param name="Edges">Their edges, between their nodes, derived ones, or one of each.</param>
public sealed record UserGraph(IReadOnlyList<UserNode> Nodes, IReadOnlyList<UserEdge> Edges)
{
    /// <summary>Nothing created.</summary>
    public static UserGraph Empty { get; } = new([], []);
}

/// <summary>A node that a person created.</summary>
/// <param name="Key">Its key among those.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record UserNode(long Key, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, PropertyValue> Properties);

/// <summary>An edge that a person created.</summary>
/// <param name="Source">The node it leaves.</param>
/// <param name="Type">Its type.</param>
/// <param name="Target">The node it enters.</param>
/// <param name="Properties">Its properties.</param>
public sealed record UserEdge(UserEdgeEnd Source, string Type, UserEdgeEnd Target, IReadOnlyDictionary<string, PropertyValue> Properties);

/// <summary>A node at an edge that a person created: one of theirs by key, or a derived one by id.</summary>
/// <param name="Key">The key, or null.</param>
/// <param name="Id">The id, or null.</param>
public sealed record UserEdgeEnd(long? Key, string? Id);
