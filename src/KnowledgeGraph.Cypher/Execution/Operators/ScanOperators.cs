using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

internal sealed class ArgumentOperator(Frame frame) : Operator(frame)
{
    private bool given;

    public override void Open() => given = false;

    public override bool Next()
    {
        var first = !given;
        given = true;
        return first;
    }
}

internal sealed class NodeScanOperator(NodeScanPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly IGraphView graph = frame.Context.Graph;
    private int label;
    private int limit;
    private int at;

    public override void Open()
    {
        base.Open();
        label = plan.Label is null ? -1 : graph.Label(plan.Label);
        (at, limit) = (0, 0);
    }

    public override bool Next()
    {
        while (true)
        {
            if (plan.Label is null)
            {
                while (at < limit)
                {
                    var node = at++;
                    if (!graph.HasNode(node))
                        continue;
                    Slots[plan.Slot] = Datum.Node(node);
                    Context.Tick();
                    return true;
                }
            }
            else if (at < limit && graph.NodesWithLabel(label) is var nodes && at < nodes.Length)
            {
                Slots[plan.Slot] = Datum.Node(nodes[at++]);
                Context.Tick();
                return true;
            }
            if (!Input.Next())
                return false;
            Begin();
        }
    }

    private void Begin()
    {
        // A label may have come into being since the query began.
        if (plan.Label is not null && label < 0)
            label = graph.Label(plan.Label);
        limit = plan.Label is null ? graph.NodeLimit : label < 0 ? 0 : graph.NodesWithLabel(label).Length;
        at = 0;
    }
}

internal sealed class NodeSeekOperator(NodeSeekPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly IGraphView graph = frame.Context.Graph;
    private int[] nodes = [];
    private int at;

    public override void Open()
    {
        base.Open();
        (nodes, at) = ([], 0);
    }

    public override bool Next()
    {
        while (true)
        {
            if (at < nodes.Length)
            {
                Slots[plan.Slot] = Datum.Node(nodes[at++]);
                Context.Tick();
                return true;
            }
            if (!Input.Next())
                return false;
            nodes = Find(plan.Value.Evaluate(Frame));
            at = 0;
        }
    }

    private int[] Find(in Datum value)
    {
        if (value.IsNull)
            return [];
        var property = graph.PropertyName(plan.Property);
        if (value.Kind == DatumKind.String && graph.TryNodesByText(property, value.Text, out var found))
            return Labelled(found);
        var index = Context.State(plan, () => new SeekIndex(Context, plan));
        return index.Find(value);
    }

    private int[] Labelled(ReadOnlySpan<int> found)
    {
        if (plan.Label is null)
            return found.ToArray();
        var label = graph.Label(plan.Label);
        var kept = new List<int>(found.Length);
        foreach (var node in found)
        {
            if (label >= 0 && graph.LabelsOf(node).BinarySearch(label) >= 0)
                kept.Add(node);
        }
        return [.. kept];
    }
}

internal sealed class NodeByIdOperator(NodeByIdPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        while (Input.Next())
        {
            Context.Tick();
            var id = plan.Id.Evaluate(Frame);
            if (id.Kind == DatumKind.Integer && id.Integer is >= 0 and <= int.MaxValue && Context.Graph.HasNode((int)id.Integer))
            {
                Slots[plan.Slot] = Datum.Node((int)id.Integer);
                return true;
            }
        }
        return false;
    }
}
