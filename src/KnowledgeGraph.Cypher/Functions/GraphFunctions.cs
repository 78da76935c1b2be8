namespace KnowledgeGraph.Cypher;

/// <summary>Functions of nodes and relationships.</summary>
internal static class GraphFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("id(element NODE|RELATIONSHIP) :: INTEGER", "The engine's own number of a node or relationship.", a => Datum.Of((long)a[0].Element)),
        new("elementId(element NODE|RELATIONSHIP) :: STRING", "The engine's own id of a node or relationship.", ElementId),
        new("labels(node NODE) :: LIST", "The labels of a node, sorted.", Labels),
        new("type(relationship RELATIONSHIP) :: STRING", "The type of a relationship.", (c, a) => Datum.Of(c.Graph.EdgeTypes[c.Graph.TypeOf(a[0].Element)])),
        new("startNode(relationship RELATIONSHIP) :: NODE", "The node a relationship leaves.", (c, a) => Datum.Node(c.Graph.SourceOf(a[0].Element))),
        new("endNode(relationship RELATIONSHIP) :: NODE", "The node a relationship enters.", (c, a) => Datum.Node(c.Graph.TargetOf(a[0].Element))),
        new("properties(element NODE|RELATIONSHIP|MAP) :: MAP", "All properties by name.", (c, a) => Datum.Of(EntityAccess.Properties(c, a[0]))),
        new("keys(element NODE|RELATIONSHIP|MAP) :: LIST", "The names of the properties.", Keys),
    ];

    private static Datum ElementId(Datum[] arguments) => Datum.Of(
        arguments[0].Kind == DatumKind.Node ? ResultConversion.NodeId(arguments[0].Element) : ResultConversion.EdgeId(arguments[0].Element));

    private static Datum Labels(QueryContext context, Datum[] arguments)
    {
        EntityAccess.RequireNode(context, arguments[0].Element);
        var names = new List<string>();
        foreach (var label in context.Graph.LabelsOf(arguments[0].Element))
            names.Add(context.Graph.Labels[label]);
        return Datum.Of(names.Order(StringComparer.Ordinal).Select(name => Datum.Of(name)).ToArray());
    }

    private static Datum Keys(QueryContext context, Datum[] arguments) =>
        Datum.Of(EntityAccess.Properties(context, arguments[0]).Keys.Select(key => Datum.Of(key)).ToArray());
}
