using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// The path through elements that a pattern bound: a node first, then nodes and relationships in the order of the pattern. A
/// list stands for all relationships of a variable-length part; its inner nodes follow from them.
/// </summary>
internal sealed class PathExpression(IReadOnlyList<int> slots) : Expression
{
    /// <summary>The slots of the elements, in order.</summary>
    public IReadOnlyList<int> Elements => slots;

    public override Datum Evaluate(Frame frame)
    {
        var nodes = new List<int>();
        var edges = new List<int>();
        foreach (var slot in slots)
        {
            ref readonly var value = ref frame.Slots[slot];
            switch (value.Kind)
            {
                case DatumKind.Null:
                    return Datum.Null;
                case DatumKind.Node:
                    if (nodes.Count == 0)
                        nodes.Add(value.Element);
                    break;
                case DatumKind.Relationship:
                    Step(frame.Context.Graph, nodes, edges, value.Element);
                    break;
                case DatumKind.Path:
                    foreach (var edge in value.Path.Relationships)
                        Step(frame.Context.Graph, nodes, edges, edge);
                    break;
                case DatumKind.List:
                    foreach (var edge in value.Items)
                        Step(frame.Context.Graph, nodes, edges, edge.Element);
                    break;
                default:
                    return Datum.Null;
            }
        }
        return Datum.Of(new DatumPath([.. nodes], [.. edges]));
    }

    protected override void AddSlots(HashSet<int> all) => all.UnionWith(slots);

    private static void Step(IGraphView graph, List<int> nodes, List<int> edges, int edge)
    {
        edges.Add(edge);
        var from = graph.SourceOf(edge);
        nodes.Add(from == nodes[^1] ? graph.TargetOf(edge) : from);
    }
}
