using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>Chooses entities and lines.</summary>
internal sealed class DiagramBuilder(GraphData graph, DiagramSelection selection, Func<string, bool> isSymmetric)
{
    private readonly Dictionary<EntityId, Node> nodes = graph.Nodes.ToDictionary(node => node.Id);

    public Diagram Build()
    {
        foreach (var focus in selection.Focus)
        {
            if (!nodes.ContainsKey(focus))
                throw new UnknownNameException($"There is no entity '{focus}' in this graph to draw.", []);
        }
        var edges = graph.Edges.Where(IsWanted).ToList();
        var distances = Distances(edges);
        var lines = Lines(edges.Where(edge => IsNear(edge, distances))).ToList();
        var drawn = lines.OrderBy(line => Math.Min(distances[line.Source], distances[line.Target]))
            .ThenByDescending(line => line.Strength)
            .ThenBy(line => line.Source).ThenBy(line => line.Target).ThenBy(line => line.Arrow)
            .Take(selection.MostLines)
            .OrderBy(line => line.Source).ThenBy(line => line.Target).ThenBy(line => line.Arrow)
            .ToList();
        var shown = drawn.SelectMany(line => new[] { line.Source, line.Target }).Concat(selection.Focus).Distinct().Order();
        return new Diagram([.. shown.Select(id => nodes[id])], drawn, lines.Count - drawn.Count);
    }

    private bool IsWanted(Edge edge) => nodes.ContainsKey(edge.Source) && nodes.ContainsKey(edge.Target)
        && (selection.Types.Count == 0 || selection.Types.Contains(edge.Type, StringComparer.Ordinal))
        && edge.Timing.Overlaps(selection.Earliest, selection.Latest);

    // With a focus, what is drawn lies on a way of so many steps from it; without one, everything is the focus.
    private bool IsNear(Edge edge, Dictionary<EntityId, int> distances) =>
        distances.TryGetValue(edge.Source, out var source) && distances.TryGetValue(edge.Target, out var target)
        && (selection.Focus.Count == 0 || Math.Min(source, target) < selection.Hops);

    private Dictionary<EntityId, int> Distances(List<Edge> edges)
    {
        if (selection.Focus.Count == 0)
            return nodes.Keys.ToDictionary(id => id, _ => 0);
        var beside = edges.SelectMany(edge => new[] { (From: edge.Source, To: edge.Target), (From: edge.Target, To: edge.Source) })
            .ToLookup(pair => pair.From, pair => pair.To);
        var distances = selection.Focus.Distinct().ToDictionary(id => id, _ => 0);
        var frontier = distances.Keys.ToList();
        for (var hops = 1; hops <= selection.Hops && frontier.Count > 0; hops++)
            frontier = [.. frontier.SelectMany(id => beside[id]).Distinct().Where(id => distances.TryAdd(id, hops))];
        return distances;
    }

    private IEnumerable<DiagramLine> Lines(IEnumerable<Edge> edges) =>
        from edge in edges
        group edge by (edge.Source, edge.Target, Arrow: !isSymmetric(edge.Type)) into together
        select new DiagramLine(
            together.Key.Source, together.Key.Target, together.Key.Arrow, LineLabels.Of(together), together.Sum(edge => edge.Confidence));
}
