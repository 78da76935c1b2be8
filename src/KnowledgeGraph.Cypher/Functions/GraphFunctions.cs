namespace KnowledgeGraph.Cypher;

/// <summary>Functions of nodes and relationships.</summary>
internal static class GraphFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("id(element NODE|RELATIONSHIP) :: INTEGER", "The engine's own number of a node or relationship.", a => Datum.Of((long)a[0].Element)),
        new("elementId(element NODE|RELATIONSHIP) :: STRING", "The engine's own id of a node or relationship.", ElementId),
        new("labels(node NODE) :: LIST", "The labels of a node, sorted.", (c, a) => Datum.Of(EntityAccess.Labels(c, a[0]).Select(label => Datum.Of(label)).ToArray())),
        new("type(relationship RELATIONSHIP) :: STRING", "The type of a relationship.", (c, a) => Datum.Of(EntityAccess.Type(c, a[0]))),
        new("startNode(relationship RELATIONSHIP) :: NODE", "The node a relationship leaves.", (c, a) => a[0].Kind == DatumKind.Relationship ? Datum.Node(c.Graph.SourceOf(a[0].Element)) : Datum.Of(a[0].VirtualRelationship.Source)),
        new("endNode(relationship RELATIONSHIP) :: NODE", "The node a relationship enters.", (c, a) => a[0].Kind == DatumKind.Relationship ? Datum.Node(c.Graph.TargetOf(a[0].Element)) : Datum.Of(a[0].VirtualRelationship.Target)),
        new("properties(element NODE|RELATIONSHIP|MAP) :: MAP", "All properties by name.", (c, a) => Datum.Of(EntityAccess.Properties(c, a[0]))),
        new("keys(element NODE|RELATIONSHIP|MAP) :: LIST", "The names of the properties.", Keys),
    ];

    private static Datum ElementId(Datum[] arguments) => Datum.Of(
        arguments[0].Kind is DatumKind.Node or DatumKind.VirtualNode ? ResultConversion.NodeId(arguments[0].Element) : ResultConversion.EdgeId(arguments[0].Element));

    private static Datum Keys(QueryContext context, Datum[] arguments) =>
        Datum.Of(EntityAccess.Properties(context, arguments[0]).Keys.Select(key => Datum.Of(key)).ToArray());
}
