using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The graph as a question sees it: entities only, the edges it allows, walked the ways it allows.</summary>
internal sealed class EntityNetwork
{
    // Where something was read is no connection of what was read there.
    private static readonly string[] NotEntities = ["Document", "Passage", "Statement"];

    private readonly IGraphView view;
    private readonly EdgeFilter filter;
    private readonly bool[] passable;
    private readonly bool[] entity;
    private readonly bool directed;

    public EntityNetwork(IGraphView view, PathQuestion question)
    {
        this.view = view;
        filter = new EdgeFilter(view, question);
        directed = question.Directed;
        entity = Entities(view);
        passable = question.Through.Count == 0 ? entity : Passable(view, question.Through, entity);
    }

    public int NodeLimit => view.NodeLimit;

    public bool IsEntity(int node) => entity[node];

    /// <summary>True where a path may go through the node, not only end at it.</summary>
    public bool IsPassable(int node) => passable[node];

    /// <summary>The nodes one step away and the edges that lead there, in no order that matters; a pair for every edge.</summary>
    /// <param name="node">Where the steps begin, or end.</param>
    /// <param name="forward">True for the steps that leave the node, false for those that arrive.</param>
    /// <param name="steps">Filled anew.</param>
    public void Steps(int node, bool forward, List<NetworkStep> steps)
    {
        steps.Clear();
        if (!directed || forward)
            Add(view.Neighbours(node, EdgeDirection.Out), node, steps);
        if (!directed || !forward)
            Add(view.Neighbours(node, EdgeDirection.In), node, steps);
    }

    /// <summary>What passing an edge costs, in millionths of a nat: minus the logarithm of its confidence.</summary>
    /// <remarks>Whole numbers, so that sums do not depend on their order and equal costs are equal.</remarks>
    public long EdgeCost(int edge) => Nats(-Math.Log(Math.Clamp(filter.Confidence(edge), 1e-6, 1)));

    /// <summary>What passing through a node costs: the logarithm of the number of its edges.</summary>
    public long NodeCost(int node) => Nats(Math.Log(Math.Max(1, Degree(node))));

    public int Degree(int node) => view.Neighbours(node, EdgeDirection.Out).Count + view.Neighbours(node, EdgeDirection.In).Count;

    public double Confidence(int edge) => filter.Confidence(edge);

    private static long Nats(double cost) => (long)Math.Round(cost * 1_000_000);

    private void Add(Neighbours neighbours, int node, List<NetworkStep> steps)
    {
        for (var i = 0; i < neighbours.Count; i++)
        {
            var (edge, other) = (neighbours.Edges[i], neighbours.Nodes[i]);
            if (other != node && entity[other] && filter.Allows(edge))
                steps.Add(new NetworkStep(edge, other));
        }
    }

    private static bool[] Entities(IGraphView view)
    {
        var entities = new bool[view.NodeLimit];
        for (var node = 0; node < entities.Length; node++)
            entities[node] = view.HasNode(node);
        foreach (var label in NotEntities)
        {
            foreach (var node in view.NodesWithLabel(view.Label(label)))
                entities[node] = false;
        }
        return entities;
    }

    private static bool[] Passable(IGraphView view, IReadOnlyList<string> labels, bool[] entities)
    {
        var passable = new bool[entities.Length];
        foreach (var label in labels)
        {
            foreach (var node in view.NodesWithLabel(view.Label(label)))
                passable[node] = entities[node];
        }
        return passable;
    }
}
