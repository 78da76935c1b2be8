namespace KnowledgeGraph.Schema;

/// <summary>
/// The schema as constraints and indexes of Neo4j 5. Names are made of what a statement is about, and each is
/// <c>IF NOT EXISTS</c>: running them again changes nothing.
/// </summary>
/// <remarks>Neo4j Cypher Manual 5, "Create constraints" and "Create indexes".</remarks>
public static class CypherConstraints
{
    /// <summary>All statements as one script, each on its line and ended by a semicolon.</summary>
    public static string Render(GraphSchema schema, Neo4jEdition edition = Neo4jEdition.Community) =>
        string.Concat(Statements(schema, edition).Select(statement => statement + ";\n"));

    /// <summary>The statements without semicolons, to be run one at a time.</summary>
    public static IReadOnlyList<string> Statements(GraphSchema schema, Neo4jEdition edition = Neo4jEdition.Community)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var enterprise = edition == Neo4jEdition.Enterprise;
        return
        [
            .. schema.NodeTypes.SelectMany(node => Identity(node, enterprise)),
            .. schema.EdgeTypes.SelectMany(Identity),
            .. enterprise ? schema.NodeTypes.SelectMany(NodeRules) : [],
            .. enterprise ? schema.EdgeTypes.SelectMany(EdgeRules) : [],
            .. schema.NodeTypes.SelectMany(NodeIndexes),
            .. schema.EdgeTypes.SelectMany(EdgeIndexes),
            .. FullText(schema),
        ];
    }

    private static IEnumerable<string> Identity(NodeType node, bool enterprise) => node.Properties
        .Where(property => property.Name == "id")
        .Select(id => enterprise
            ? Constraint($"node_{node.Name}_id_key", NodePattern(node), $"n.{CypherName.Of(id.Name)} IS NODE KEY")
            : Constraint($"node_{node.Name}_id_unique", NodePattern(node), $"n.{CypherName.Of(id.Name)} IS UNIQUE"));

    private static IEnumerable<string> Identity(EdgeType edge) => edge.Properties
        .Where(property => property.Name == "id")
        .Select(id => Constraint($"edge_{edge.Name}_id_unique", EdgePattern(edge), $"r.{CypherName.Of(id.Name)} IS UNIQUE"));

    /// <summary>What a label's parent demands holds for the label's nodes already.</summary>
    private static IEnumerable<string> NodeRules(NodeType node) => (node.Parent is null ? node.Properties : node.OwnProperties)
        .SelectMany(property => Rules($"node_{node.Name}", NodePattern(node), "n", property, mayBeRequired: property.Name != "id"));

    private static IEnumerable<string> EdgeRules(EdgeType edge) => edge.Properties
        .SelectMany(property => Rules($"edge_{edge.Name}", EdgePattern(edge), "r", property, mayBeRequired: true));

    private static IEnumerable<string> Rules(string prefix, string pattern, string variable, PropertyType property, bool mayBeRequired)
    {
        var subject = $"{variable}.{CypherName.Of(property.Name)}";
        if (property.Required && mayBeRequired)
            yield return Constraint($"{prefix}_{property.Name}_required", pattern, $"{subject} IS NOT NULL");
        yield return Constraint($"{prefix}_{property.Name}_type", pattern, $"{subject} IS :: {TypeOf(property.Kind)}");
    }

    /// <summary>A label's own indexes and its parent's: the planner looks only at those of the label that a query names.</summary>
    private static IEnumerable<string> NodeIndexes(NodeType node) => node.Properties
        .Where(property => property.Index.HasFlag(PropertyIndex.Range))
        .Select(property => Index($"node_{node.Name}_{property.Name}_range", NodePattern(node), $"n.{CypherName.Of(property.Name)}"));

    private static IEnumerable<string> EdgeIndexes(EdgeType edge) => edge.Properties
        .Where(property => property.Index.HasFlag(PropertyIndex.Range))
        .Select(property => Index($"edge_{edge.Name}_{property.Name}_range", EdgePattern(edge), $"r.{CypherName.Of(property.Name)}"));

    /// <summary>One index over the names of all entities, so that one search finds them, and one for each label with texts of its own.</summary>
    private static IEnumerable<string> FullText(GraphSchema schema)
    {
        var roots = schema.NodeTypes.Where(node => node.IsEntity && node.Parent is null);
        var all = string.Join('|', roots.Select(node => CypherName.Of(node.Name)));
        return schema.NodeTypes
            .Select(node => FullText($"node_{node.Name}_fulltext", CypherName.Of(node.Name), node.OwnProperties))
            .Prepend(FullText("entity_names", all, schema.Common.Entity))
            .OfType<string>();
    }

    private static string? FullText(string name, string labels, IEnumerable<PropertyType> properties)
    {
        var searched = properties.Where(property => property.Index.HasFlag(PropertyIndex.FullText))
            .Select(property => $"n.{CypherName.Of(property.Name)}").ToArray();
        return searched.Length == 0 || labels.Length == 0
            ? null
            : $"CREATE FULLTEXT INDEX {CypherName.Of(name)} IF NOT EXISTS FOR (n:{labels}) ON EACH [{string.Join(", ", searched)}]";
    }

    private static string NodePattern(NodeType node) => $"(n:{CypherName.Of(node.Name)})";

    private static string EdgePattern(EdgeType edge) => $"()-[r:{CypherName.Of(edge.Name)}]-()";

    private static string Constraint(string name, string pattern, string rule) =>
        $"CREATE CONSTRAINT {CypherName.Of(name)} IF NOT EXISTS FOR {pattern} REQUIRE {rule}";

    private static string Index(string name, string pattern, string property) =>
        $"CREATE INDEX {CypherName.Of(name)} IF NOT EXISTS FOR {pattern} ON ({property})";

    private static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Texts => "LIST<STRING NOT NULL>",
        PropertyKind.Number => "INTEGER | FLOAT",
        PropertyKind.Integer => "INTEGER",
        PropertyKind.Day => "DATE",
        _ => "STRING",
    };
}
