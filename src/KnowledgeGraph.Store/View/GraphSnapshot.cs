using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>An immutable graph in memory.</summary>
public sealed partial class GraphSnapshot
{
    /// <summary>The number of an entity's node, or -1.</summary>
    public int NodeOf(EntityId id) => throw new NotSupportedException();

    /// <summary>The id of the entity that a node is; for a document, passage or statement its own id.</summary>
    public string IdOf(int node) => throw new NotSupportedException();

    /// <summary>The id of the edge between entities, under which the file has its evidence; null for edges of evidence.</summary>
    public string? EdgeIdOf(int edge) => throw new NotSupportedException();

    /// <summary>A snapshot of a graph at rest.</summary>
    public static GraphSnapshot Of(GraphData graph) => throw new NotSupportedException();
}
