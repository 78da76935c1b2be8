namespace KnowledgeGraph.Cypher;

internal sealed class CreateOperator(CreatePattern pattern, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        if (!Input.Next())
            return false;
        Context.Tick();
        Creation.Create(pattern, Frame, rejectNull: false);
        return true;
    }
}

internal sealed class SetOperator(IReadOnlyList<SetAction> actions, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        if (!Input.Next())
            return false;
        Context.Tick();
        Change.Apply(actions, Frame);
        return true;
    }
}

internal sealed class DeleteOperator(DeletePlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly List<(int Node, Span Span)> nodes = [];

    public override bool Next()
    {
        if (!Input.Next())
        {
            // Nodes go last: until then all of their relationships may have been deleted as well.
            foreach (var (node, span) in nodes)
                Guard(span, () => Context.Writer!.DeleteNode(node));
            nodes.Clear();
            return false;
        }
        Context.Tick();
        foreach (var target in plan.Targets)
            Guard(target.Span, () => Delete(target.Evaluate(Frame), target.Span));
        return true;
    }

    private void Delete(Datum value, Span span)
    {
        var writer = Context.Writer!;
        switch (value.Kind)
        {
            case DatumKind.Null:
                break;
            case DatumKind.Relationship:
                writer.DeleteEdge(value.Element);
                break;
            case DatumKind.Node when plan.Detach:
                writer.DetachNode(value.Element);
                break;
            case DatumKind.Node:
                nodes.Add((value.Element, span));
                break;
            case DatumKind.Path:
                foreach (var edge in value.Path.Relationships)
                    writer.DeleteEdge(edge);
                foreach (var node in value.Path.Nodes)
                    Delete(Datum.Node(node), span);
                break;
            default:
                throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)}, expected a node, a relationship or a path to delete");
        }
    }

    private void Guard(Span span, Action delete)
    {
        try
        {
            delete();
        }
        catch (EvaluationException failure)
        {
            throw Context.Errors.Runtime(failure.Kind, failure.Detail, failure.Message, span);
        }
    }
}

internal sealed class MergeOperator(BoundMerge merge, Operator input, Operator inner, Frame frame) : EitherOperator(input, inner, frame)
{
    protected override void Before()
    {
        Context.Tick();
        Creation.Check(merge.Create, Frame);
    }

    protected override void OnFound() => Change.Apply(merge.OnMatch, Frame);

    protected override void OnMissing()
    {
        Creation.Create(merge.Create, Frame, rejectNull: true);
        Change.Apply(merge.OnCreate, Frame);
    }
}

internal sealed class ForeachOperator(ForeachPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        if (!Input.Next())
            return false;
        var list = plan.List.Evaluate(Frame);
        foreach (var item in list.Kind switch { DatumKind.Null => [], DatumKind.List => list.Items, _ => [list] })
        {
            Slots[plan.Slot] = item;
            inner.Open();
            while (inner.Next())
                Context.Tick();
        }
        return true;
    }
}
