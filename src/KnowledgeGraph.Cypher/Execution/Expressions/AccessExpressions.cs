namespace KnowledgeGraph.Cypher;

/// <summary>A property of a node, relationship or map, or a part of a temporal value.</summary>
internal sealed class PropertyExpression(Expression target, string name) : FallibleExpression
{
    public Expression Target => target;

    public string Name => name;

    public override IEnumerable<Expression> Children => [target];

    protected override Datum Compute(Frame frame) => EntityAccess.Property(frame.Context, target.Evaluate(frame), name);
}

/// <summary>An item of a list by place, or a value of a map or node by name.</summary>
internal sealed class IndexExpression(Expression target, Expression index) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [target, index];

    protected override Datum Compute(Frame frame)
    {
        var from = target.Evaluate(frame);
        var at = index.Evaluate(frame);
        if (from.IsNull || at.IsNull)
            return Datum.Null;
        if (from.Kind == DatumKind.List)
            return Item(from.Items, at);
        if (from.HasProperties)
        {
            return at.Kind == DatumKind.String
                ? EntityAccess.Property(frame.Context, from, at.Text)
                : throw EvaluationException.Type("MapElementAccessByNonString", $"Found {DatumText.Kind(at)} as the key, expected a string");
        }
        throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(from)} before '[', expected a list, a map, a node or a relationship");
    }

    private static Datum Item(Datum[] items, in Datum at)
    {
        if (at.Kind != DatumKind.Integer)
            throw EvaluationException.Type("ListElementAccessByNonInteger", $"Found {DatumText.Kind(at)} as the place in a list, expected an integer");
        var place = at.Integer < 0 ? at.Integer + items.Length : at.Integer;
        return place >= 0 && place < items.Length ? items[place] : Datum.Null;
    }
}

/// <summary>A part of a list.</summary>
internal sealed class SliceExpression(Expression target, Expression? from, Expression? to) : FallibleExpression
{
    public override IEnumerable<Expression> Children => new[] { target, from, to }.OfType<Expression>();

    protected override Datum Compute(Frame frame)
    {
        var list = target.Evaluate(frame);
        var first = from?.Evaluate(frame) ?? Datum.Of(0L);
        var last = to?.Evaluate(frame) ?? Datum.Of(long.MaxValue);
        if (list.IsNull || first.IsNull || last.IsNull)
            return Datum.Null;
        if (list.Kind != DatumKind.List)
            throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(list)} before '[', expected a list");
        if (first.Kind != DatumKind.Integer || last.Kind != DatumKind.Integer)
            throw EvaluationException.Type("ListElementAccessByNonInteger", "Expected integers as the bounds of a slice");
        var start = Place(first.Integer, list.Items.Length);
        var end = Place(last.Integer, list.Items.Length);
        return Datum.Of(start < end ? list.Items[start..end] : []);
    }

    private static int Place(long at, int length) => (int)Math.Clamp(at < 0 ? at + length : at, 0, length);
}

/// <summary>Whether a node has labels, or a relationship a type.</summary>
internal sealed class LabelTestExpression(Expression target, LabelTest test) : FallibleExpression
{
    public Expression Target => target;

    public LabelTest Test => test;

    public override IEnumerable<Expression> Children => [target];

    protected override Datum Compute(Frame frame)
    {
        var value = target.Evaluate(frame);
        var graph = frame.Context.Graph;
        switch (value.Kind)
        {
            case DatumKind.Null:
                return Datum.Null;
            case DatumKind.Node:
                EntityAccess.RequireNode(frame.Context, value.Element);
                return Datum.Of(test.HoldsForNode(graph, value.Element));
            case DatumKind.Relationship:
                return Datum.Of(test.HoldsForType(graph, graph.TypeOf(value.Element)));
            case DatumKind.VirtualNode:
                return Datum.Of(test.HoldsForNames(value.VirtualNode.Labels));
            case DatumKind.VirtualRelationship:
                return Datum.Of(test.HoldsForNames([value.VirtualRelationship.Type]));
            default:
                throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} before a label, expected a node or a relationship");
        }
    }
}
