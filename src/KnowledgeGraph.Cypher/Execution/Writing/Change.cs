namespace KnowledgeGraph.Cypher;

/// <summary>Changes properties and labels.</summary>
internal static class Change
{
    public static void Apply(IReadOnlyList<SetAction> actions, Frame frame)
    {
        foreach (var action in actions)
        {
            try
            {
                Apply(action, frame);
            }
            catch (EvaluationException failure)
            {
                throw frame.Context.Errors.Runtime(failure.Kind, failure.Detail, failure.Message, action.Span);
            }
        }
    }

    private static void Apply(SetAction action, Frame frame)
    {
        switch (action)
        {
            case SetPropertyAction set:
                SetProperty(set, frame);
                break;
            case SetPropertiesAction set:
                SetProperties(set, frame);
                break;
            case SetLabelsAction set:
                SetLabels(set, frame);
                break;
        }
    }

    private static void SetProperty(SetPropertyAction set, Frame frame)
    {
        var target = Entity(set.Target, frame);
        var key = set.Key.Evaluate(frame);
        var value = set.Value.Evaluate(frame);
        if (target.IsNull)
            return;
        if (key.Kind != DatumKind.String)
            throw EvaluationException.Type("MapElementAccessByNonString", $"Found {DatumText.Kind(key)} as a property's name, expected a string");
        frame.Context.Writer!.SetProperty(target, key.Text, value);
    }

    private static void SetProperties(SetPropertiesAction set, Frame frame)
    {
        var target = Entity(set.Target, frame);
        var value = set.Value.Evaluate(frame);
        if (target.IsNull || value.IsNull && set.Add)
            return;
        if (!value.HasProperties)
            throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)}, expected a map, a node or a relationship");
        var properties = EntityAccess.Properties(frame.Context, value);
        var writer = frame.Context.Writer!;
        if (!set.Add)
        {
            foreach (var key in EntityAccess.Properties(frame.Context, target).Keys.Where(key => !properties.TryGet(key, out _)).ToList())
                writer.SetProperty(target, key, Datum.Null);
        }
        for (var i = 0; i < properties.Count; i++)
            writer.SetProperty(target, properties.Keys[i], properties.Values[i]);
    }

    private static void SetLabels(SetLabelsAction set, Frame frame)
    {
        var target = Entity(set.Target, frame);
        if (target.IsNull)
            return;
        if (target.Kind != DatumKind.Node)
            throw EvaluationException.Type("InvalidArgumentType", "Only nodes have labels, found a relationship");
        foreach (var label in set.Labels)
        {
            if (set.Remove)
                frame.Context.Writer!.RemoveLabel(target.Element, label);
            else
                frame.Context.Writer!.AddLabel(target.Element, label);
        }
    }

    private static Datum Entity(Expression expression, Frame frame)
    {
        var value = expression.Evaluate(frame);
        if (!value.IsNull && !value.IsEntity)
            throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)}, expected a node or a relationship to change");
        if (value.Kind == DatumKind.Node)
            EntityAccess.RequireNode(frame.Context, value.Element);
        else if (value.Kind == DatumKind.Relationship)
            EntityAccess.RequireEdge(frame.Context, value.Element);
        return value;
    }
}
