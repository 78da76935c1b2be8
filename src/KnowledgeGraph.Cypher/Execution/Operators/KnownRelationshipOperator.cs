using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Follows a relationship, or a list of them, that is known already, in each way that the pattern allows.</summary>
internal sealed class KnownRelationshipOperator(KnownRelationshipPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly IGraphView graph = frame.Context.Graph;
    private readonly Queue<(int From, int To)> ends = new();

    public override void Open()
    {
        base.Open();
        ends.Clear();
    }

    public override bool Next()
    {
        while (true)
        {
            while (ends.TryDequeue(out var pair))
            {
                if (plan.FromKnown && !IsNode(plan.Relationship.From, pair.From) || plan.ToKnown && !IsNode(plan.Relationship.To, pair.To))
                    continue;
                if (!plan.FromKnown && !plan.ToKnown && plan.Relationship.From == plan.Relationship.To && pair.From != pair.To)
                    continue;
                Slots[plan.Relationship.From] = Datum.Node(pair.From);
                Slots[plan.Relationship.To] = Datum.Node(pair.To);
                return true;
            }
            if (!Input.Next())
                return false;
            Context.Tick();
            var known = Slots[plan.Relationship.Slot];
            if (known.Kind == DatumKind.Relationship && plan.Relationship.Length is null)
                Single(known.Element);
            else if (known.Kind == DatumKind.List && plan.Relationship.Length is { } length)
                Walk(known.Items, length);
        }
    }

    private void Single(int edge)
    {
        if (!Fits(edge) || !Distinctness.Holds(Slots, plan.Distinct, edge))
            return;
        var (source, target) = (graph.SourceOf(edge), graph.TargetOf(edge));
        if (plan.Relationship.Direction != PatternDirection.In)
            ends.Enqueue((source, target));
        if (plan.Relationship.Direction == PatternDirection.In || plan.Relationship.Direction == PatternDirection.Either && source != target)
            ends.Enqueue((target, source));
    }

    private void Walk(Datum[] edges, WalkLength length)
    {
        if (edges.Length < length.Minimum || edges.Length > length.Maximum || !Array.TrueForAll(edges, edge => edge.Kind == DatumKind.Relationship && Fits(edge.Element)))
            return;
        if (edges.Length == 0)
        {
            if (plan.FromKnown || plan.ToKnown)
                ends.Enqueue((Slots[plan.FromKnown ? plan.Relationship.From : plan.Relationship.To].Element, Slots[plan.FromKnown ? plan.Relationship.From : plan.Relationship.To].Element));
            return;
        }
        var first = edges[0].Element;
        foreach (var start in new[] { graph.SourceOf(first), graph.TargetOf(first) }.Distinct())
        {
            if (End(edges, start) is { } end)
                ends.Enqueue((start, end));
        }
    }

    private int? End(Datum[] edges, int node)
    {
        foreach (ref readonly var edge in edges.AsSpan())
        {
            var (source, target) = (graph.SourceOf(edge.Element), graph.TargetOf(edge.Element));
            if (source == node && plan.Relationship.Direction != PatternDirection.In)
                node = target;
            else if (target == node && plan.Relationship.Direction != PatternDirection.Out)
                node = source;
            else
                return null;
        }
        return node;
    }

    private bool IsNode(int slot, int node) => Slots[slot].Kind == DatumKind.Node && Slots[slot].Element == node;

    private bool Fits(int edge) => graph.HasEdge(edge) && (plan.Relationship.Types?.HoldsForType(graph, graph.TypeOf(edge)) ?? true);
}
