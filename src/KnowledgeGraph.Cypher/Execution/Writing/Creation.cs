namespace KnowledgeGraph.Cypher;

/// <summary>Creates what a pattern describes.</summary>
internal static class Creation
{
    /// <summary>Creates nodes and relationships and fills their slots.</summary>
    public static void Create(CreatePattern pattern, Frame frame, bool rejectNull)
    {
        var writer = frame.Context.Writer!;
        foreach (var node in pattern.Nodes)
        {
            var properties = Properties(node.Properties, frame, node.Span);
            var created = Datum.Node(writer.CreateNode(node.Labels));
            frame.Slots[node.Slot] = created;
            Fill(created, properties, frame, node.Span);
        }
        foreach (var edge in pattern.Edges)
        {
            var properties = Properties(edge.Properties, frame, edge.Span);
            var created = Datum.Relationship(writer.CreateEdge(End(edge.From, frame, edge.Span), edge.Type, End(edge.To, frame, edge.Span)));
            frame.Slots[edge.Slot] = created;
            Fill(created, properties, frame, edge.Span);
        }
        foreach (var path in pattern.Paths)
            frame.Slots[path.Slot] = path.Value.Evaluate(frame);
    }

    /// <summary>Refuses a <c>MERGE</c> on a property that is null: it would match nothing, and create the like each time.</summary>
    public static void Check(CreatePattern pattern, Frame frame)
    {
        foreach (var (properties, span) in pattern.Nodes.Select(node => (node.Properties, node.Span)).Concat(pattern.Edges.Select(edge => (edge.Properties, edge.Span))))
        {
            if (properties is not MapExpression map)
                continue;
            foreach (var (key, value) in map.Entries)
            {
                if (value.Evaluate(frame).IsNull)
                    throw frame.Context.Errors.Runtime(CypherErrorKind.SemanticError, "MergeReadOwnWrites", $"MERGE cannot be made on '{key}', which is null", span);
            }
        }
        foreach (var edge in pattern.Edges)
        {
            foreach (var end in new[] { edge.From, edge.To })
            {
                if (!pattern.Nodes.Any(node => node.Slot == end))
                    End(end, frame, edge.Span);
            }
        }
    }

    private static int End(int slot, Frame frame, Span span)
    {
        ref readonly var end = ref frame.Slots[slot];
        if (end.Kind != DatumKind.Node)
            throw frame.Context.Errors.Runtime(CypherErrorKind.TypeError, "InvalidArgumentType", $"Found {DatumText.Kind(end)} at the end of the relationship, expected a node", span);
        return frame.Context.Graph.HasNode(end.Element)
            ? end.Element
            : throw frame.Context.Errors.Runtime(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", "The node at the end of the relationship was deleted by this query", span);
    }

    private static DatumMap? Properties(Expression? properties, Frame frame, Span span)
    {
        if (properties is null)
            return null;
        var value = properties.Evaluate(frame);
        return value.Kind switch
        {
            DatumKind.Map => value.Map,
            DatumKind.Null => null,
            _ => throw frame.Context.Errors.Runtime(CypherErrorKind.TypeError, "InvalidArgumentType", $"Found {DatumText.Kind(value)} as the properties, expected a map", span),
        };
    }

    private static void Fill(in Datum element, DatumMap? properties, Frame frame, Span span)
    {
        for (var i = 0; i < (properties?.Count ?? 0); i++)
        {
            try
            {
                frame.Context.Writer!.SetProperty(element, properties!.Keys[i], properties.Values[i]);
            }
            catch (EvaluationException failure)
            {
                throw frame.Context.Errors.Runtime(failure.Kind, failure.Detail, failure.Message, span);
            }
        }
    }
}
