using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that tell what is in a graph.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<Procedure> All =>
    [
        new("db.labels", ProcedureSignature.Of(("label", TypeSet.String)), "The labels in use.", (c, _) => Names(LabelsInUse(c.Graph))),
        new("db.relationshipTypes", ProcedureSignature.Of(("relationshipType", TypeSet.String)), "The relationship types in use.", (c, _) => Names(TypesInUse(c.Graph))),
        new("db.propertyKeys", ProcedureSignature.Of(("propertyKey", TypeSet.String)), "The property names in use.", (c, _) => Names(c.Graph.PropertyNames)),
        new("db.schema.visualization", ProcedureSignature.Of(("nodes", TypeSet.List), ("relationships", TypeSet.List)), "Which labels are joined by which types.", Visualization),
        new("db.schema.nodeTypeProperties", TypeColumns("nodeType", "nodeLabels"), "Which sets of labels have which properties, and of what types.", TypeProperties.OfNodes),
        new("db.schema.relTypeProperties", TypeColumns("relType"), "Which relationship types have which properties, and of what types.", TypeProperties.OfRelationships),
        new("db.ping", ProcedureSignature.Of(("success", TypeSet.Boolean)), "True.", (_, _) => [[Datum.True]]),
    ];

    private static IEnumerable<string> LabelsInUse(IGraphView graph) => graph.Labels.Where(label => graph.NodesWithLabel(graph.Label(label)).Length > 0);

    private static IEnumerable<string> TypesInUse(IGraphView graph) => graph.EdgeTypes.Where(type => graph.CountOfType(graph.EdgeType(type)) > 0);

    private static IEnumerable<Datum[]> Names(IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).ToList().Select(name => new[] { Datum.Of(name) });

    private static IEnumerable<Datum[]> Visualization(QueryContext context, Datum[] arguments)
    {
        var graph = context.Graph;
        var joins = new SortedSet<(string From, string Type, string To)>();
        for (var edge = 0; edge < graph.EdgeLimit; edge++)
        {
            context.Tick();
            if (!graph.HasEdge(edge))
                continue;
            foreach (var from in graph.LabelsOf(graph.SourceOf(edge)))
            {
                foreach (var to in graph.LabelsOf(graph.TargetOf(edge)))
                    joins.Add((graph.Labels[from], graph.EdgeTypes[graph.TypeOf(edge)], graph.Labels[to]));
            }
        }
        var nodes = LabelsInUse(graph).Order(StringComparer.Ordinal).Select(label => Map(("name", label))).ToArray();
        var relationships = joins.Select(join => Map(("from", join.From), ("type", join.Type), ("to", join.To))).ToArray();
        yield return [Datum.Of(nodes), Datum.Of(relationships)];
    }

    private static ProcedureSignature TypeColumns(params string[] first) => ProcedureSignature.Of(
        [.. first.Select(name => (name, TypeSet.Any)), ("propertyName", TypeSet.String), ("propertyTypes", TypeSet.List), ("mandatory", TypeSet.Boolean)]);

    private static Datum Map(params (string Key, string Value)[] entries)
    {
        var map = new DatumMap();
        foreach (var (key, value) in entries)
            map.Set(key, Datum.Of(value));
        return Datum.Of(map);
    }
}
