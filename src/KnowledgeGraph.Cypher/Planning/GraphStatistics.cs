using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>What a planner estimates with: how many nodes have a label, how many relationships a type.</summary>
internal sealed class GraphStatistics(IGraphView graph)
{
    public double Nodes => Math.Max(1, graph.NodeCount);

    public double Edges => graph.EdgeCount;

    public double NodesWithLabel(string label) => graph.Label(label) is >= 0 and var symbol ? graph.NodesWithLabel(symbol).Length : 0;

    /// <summary>The part of all nodes that meets conditions on labels.</summary>
    public double Selectivity(IEnumerable<LabelTest> labels)
    {
        var part = 1d;
        foreach (var label in labels.SelectMany(test => test.Required).Distinct())
            part = Math.Min(part, NodesWithLabel(label) / Nodes);
        return part;
    }

    /// <summary>How many relationships meet a condition on the type.</summary>
    public double EdgesOf(LabelTest? types) =>
        types?.Alternatives is { } names ? names.Distinct().Sum(name => (double)graph.CountOfType(graph.EdgeType(name))) : Edges;

    /// <summary>How many relationships of a pattern a node has on average.</summary>
    public double Fanout(PatternRelationship relationship)
    {
        var each = EdgesOf(relationship.Types) / Nodes * (relationship.Direction == PatternDirection.Either ? 2 : 1);
        if (relationship.Length is not { } length)
            return each;
        var (total, level) = (0d, 1d);
        for (var i = 1; i <= Math.Min(length.Maximum, Math.Max(length.Minimum, 5)); i++)
        {
            level *= each;
            total += i >= length.Minimum ? level : 0;
        }
        return Math.Min(total + (length.Minimum == 0 ? 1 : 0), 1e12);
    }

    /// <summary>True where the graph keeps an index of the texts of a property.</summary>
    public bool HasTextIndex(string property) =>
        graph.PropertyName(property) is >= 0 and var symbol && graph.TryNodesByText(symbol, "", out _);
}
