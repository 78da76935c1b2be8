using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads parts of nodes, relationships, maps and temporal values.</summary>
internal static class EntityAccess
{
    public static Datum Property(QueryContext context, in Datum target, string name)
    {
        switch (target.Kind)
        {
            case DatumKind.Null:
                return Datum.Null;
            case DatumKind.Node:
                RequireNode(context, target.Element);
                return context.Properties.Node(target.Element, name);
            case DatumKind.Relationship:
                RequireEdge(context, target.Element);
                return context.Properties.Edge(target.Element, name);
            case DatumKind.Map:
                return target.Map.Get(name);
            case DatumKind.VirtualNode or DatumKind.VirtualRelationship:
                return Properties(context, target).Get(name);
            case DatumKind.Point:
                return PointFunctions.Component((PointValue)target.Property, name);
            default:
                if (target.IsTemporal || target.Kind == DatumKind.Duration)
                    return TemporalComponents.Get(target.Property, name);
                throw EvaluationException.Type(
                    "InvalidArgumentType", $"{Capital(DatumText.Kind(target))} has no properties; expected a node, a relationship, a map or a temporal value");
        }
    }

    /// <summary>All properties of a node, relationship or map.</summary>
    public static DatumMap Properties(QueryContext context, in Datum target)
    {
        switch (target.Kind)
        {
            case DatumKind.Node:
                RequireNode(context, target.Element);
                return context.Properties.NodeProperties(target.Element);
            case DatumKind.Relationship:
                RequireEdge(context, target.Element);
                return context.Properties.EdgeProperties(target.Element);
            case DatumKind.Map:
                return target.Map;
            case DatumKind.VirtualNode:
                return target.VirtualNode.Properties;
            case DatumKind.VirtualRelationship:
                return target.VirtualRelationship.Properties;
            default:
                throw EvaluationException.Type("InvalidArgumentType", $"{Capital(DatumText.Kind(target))} has no properties; expected a node, a relationship or a map");
        }
    }

    /// <summary>The labels of a node, sorted.</summary>
    public static IReadOnlyList<string> Labels(QueryContext context, in Datum node)
    {
        if (node.Kind == DatumKind.VirtualNode)
            return node.VirtualNode.Labels;
        RequireNode(context, node.Element);
        var names = new List<string>();
        foreach (var label in context.Graph.LabelsOf(node.Element))
            names.Add(context.Graph.Labels[label]);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The type of a relationship.</summary>
    public static string Type(QueryContext context, in Datum relationship) => relationship.Kind == DatumKind.VirtualRelationship
        ? relationship.VirtualRelationship.Type
        : context.Graph.EdgeTypes[context.Graph.TypeOf(relationship.Element)];

    /// <summary>Refuses a node that the query has deleted.</summary>
    public static void RequireNode(QueryContext context, int node)
    {
        if (context.Writer is not null && !context.Graph.HasNode(node))
            throw new EvaluationException(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", "The node was deleted by this query");
    }

    /// <summary>Refuses a relationship that the query has deleted.</summary>
    public static void RequireEdge(QueryContext context, int edge)
    {
        if (context.Writer is not null && !context.Graph.HasEdge(edge))
            throw new EvaluationException(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", "The relationship was deleted by this query");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
