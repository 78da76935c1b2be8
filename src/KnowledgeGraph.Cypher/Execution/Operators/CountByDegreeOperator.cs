using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

internal sealed class CountByDegreeOperator(CountByDegreePlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly IGraphView graph = frame.Context.Graph;
    private readonly ExpandPlan expand = plan.Expand;
    private readonly EdgeDirection direction =
        plan.Expand.Relationship.Direction == PatternDirection.Out != plan.Expand.Reversed ? EdgeDirection.Out : EdgeDirection.In;

    private readonly int[]? types = plan.Expand.Relationship.Types?.Alternatives?.Distinct().Select(frame.Context.Graph.EdgeType).ToArray();
    // Relationships found before, each with the slot of its end that must be the node for it to be counted; -1 where none is known.
    private readonly (int Slot, int End)[] others =
    [
        .. plan.Expand.Distinct.Select(slot => plan.Ends.TryGetValue(slot, out var ends)
            ? (slot, plan.Expand.Relationship.Direction == PatternDirection.Out != plan.Expand.Reversed ? ends.Source : ends.Target)
            : (slot, -1)),
    ];

    private bool done;

    public override void Open()
    {
        base.Open();
        done = false;
    }

    public override bool Next()
    {
        if (done)
            return false;
        done = true;
        var total = 0L;
        while (Input.Next())
        {
            Context.Tick();
            if (Slots[expand.From].Kind == DatumKind.Node && graph.HasNode(Slots[expand.From].Element))
                total += Degree(Slots[expand.From].Element);
        }
        Slots[plan.Slot] = Datum.Of(total);
        return true;
    }

    private int Degree(int node)
    {
        var degree = 0;
        if (types is null)
            degree = graph.Neighbours(node, direction).Count;
        else
        {
            foreach (var type in types)
                degree += graph.Neighbours(node, type, direction).Count;
        }
        return degree - Found(node);
    }

    // Relationships found before do not count once more.
    private int Found(int node)
    {
        var found = 0;
        foreach (var (slot, end) in others)
        {
            if (end >= 0 && Slots[end].Element != node)
                continue;
            if (Slots[slot].Kind == DatumKind.Relationship)
                found += IsAt(Slots[slot].Element, node) ? 1 : 0;
            else if (Slots[slot].Kind == DatumKind.List)
                found += Slots[slot].Items.Count(item => IsAt(item.Element, node));
        }
        return found;
    }

    private bool IsAt(int edge, int node) => (direction == EdgeDirection.Out ? graph.SourceOf(edge) : graph.TargetOf(edge)) == node
        && (types is null || Array.IndexOf(types, graph.TypeOf(edge)) >= 0);
}
