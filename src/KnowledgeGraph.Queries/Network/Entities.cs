using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Entities by id and node number.</summary>
internal static class Entities
{
    public static int Number(GraphSnapshot graph, EntityId id) => graph.NodeOf(id) is var node and >= 0
        ? node
        : throw new UnknownNameException($"There is no entity '{id}' in this graph.", []);

    public static string Name(GraphSnapshot graph, int node) =>
        graph.PropertyName("name") is var symbol and >= 0 && graph.NodeColumn(symbol) is { } names && names.TryText(node, out var name)
            ? name
            : graph.IdOf(node);
}
