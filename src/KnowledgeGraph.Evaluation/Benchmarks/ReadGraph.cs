using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>What was read of a text: its nodes' names, and the edges between them.</summary>
internal sealed class ReadGraph
{
    private ReadGraph(GraphData graph)
    {
        Nodes = graph.Nodes.ToDictionary(node => node.Id, node => new NodeNames(node));
        Edges =
        [
            .. graph.Edges.Where(edge => Nodes.ContainsKey(edge.Source) && Nodes.ContainsKey(edge.Target))
                .Select(edge => (edge, Nodes[edge.Source], Nodes[edge.Target])),
        ];
    }

    public IReadOnlyDictionary<EntityId, NodeNames> Nodes { get; }

    /// <summary>The edges whose both ends are there, in the graph's order.</summary>
    public IReadOnlyList<(Edge Edge, NodeNames Source, NodeNames Target)> Edges { get; }

    /// <summary>The graph of a text; an empty one where it was read in vain.</summary>
    public static ReadGraph Of(IReadOnlyDictionary<string, GraphData> graphs, string id) => new(graphs.GetValueOrDefault(id, GraphData.Empty));
}
