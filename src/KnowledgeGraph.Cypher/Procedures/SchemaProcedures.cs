namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that tell what is in a graph.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<Procedure> All =>
    [
        new("db.labels", ProcedureSignature.Of(("label", TypeSet.String)), "The labels in use.", (c, _) => Names(LabelsInUse(c))),
        new("db.relationshipTypes", ProcedureSignature.Of(("relationshipType", TypeSet.String)), "The relationship types in use.", (c, _) => Names(TypesInUse(c))),
        new("db.propertyKeys", ProcedureSignature.Of(("propertyKey", TypeSet.String)), "The property names in use.", (c, _) => Names(c.Graph.PropertyNames)),
        new("db.schema.visualization", ProcedureSignature.Of(("nodes", TypeSet.List), ("relationships", TypeSet.List)), "A virtual node for each label, and a virtual relationship for each type between two of them.", SchemaDrawing.Draw),
        new("db.schema.nodeTypeProperties", TypeColumns("nodeType", "nodeLabels"), "Which sets of labels have which properties, and of what types.", TypeProperties.OfNodes),
        new("db.schema.relTypeProperties", TypeColumns("relType"), "Which relationship types have which properties, and of what types.", TypeProperties.OfRelationships),
        new("db.ping", ProcedureSignature.Of(("success", TypeSet.Boolean)), "True.", (_, _) => [[Datum.True]]),
    ];

    /// <summary>The labels that nodes carry, and those that an index or a constraint is on.</summary>
    public static IEnumerable<string> LabelsInUse(QueryContext context) =>
        InUse(context, context.Graph.Labels.Where(label => context.Graph.NodesWithLabel(context.Graph.Label(label)).Length > 0), isRelationship: false);

    private static IEnumerable<string> TypesInUse(QueryContext context) =>
        InUse(context, context.Graph.EdgeTypes.Where(type => context.Graph.CountOfType(context.Graph.EdgeType(type)) > 0), isRelationship: true);

    private static IEnumerable<string> InUse(QueryContext context, IEnumerable<string> names, bool isRelationship) => names
        .Concat(context.Schema.Indexes.Concat(context.Schema.Constraints).Where(rule => rule.IsRelationship == isRelationship).SelectMany(rule => rule.Labels))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Datum[]> Names(IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).ToList().Select(name => new[] { Datum.Of(name) });

    private static ProcedureSignature TypeColumns(params string[] first) => ProcedureSignature.Of(
        [.. first.Select(name => (name, TypeSet.Any)), ("propertyName", TypeSet.String), ("propertyTypes", TypeSet.List), ("mandatory", TypeSet.Boolean)]);
}
