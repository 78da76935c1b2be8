namespace KnowledgeGraph.Schema.Tests;

public sealed class CypherConstraintsTests
{
    private static readonly IReadOnlyList<string> Community = CypherConstraints.Statements(GraphSchema.Default);
    private static readonly IReadOnlyList<string> Enterprise = CypherConstraints.Statements(GraphSchema.Default, Neo4jEdition.Enterprise);

    [TestCase("CREATE CONSTRAINT node_State_id_unique IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE")]
    [TestCase("CREATE INDEX node_State_name_range IF NOT EXISTS FOR (n:State) ON (n.name)")]
    [TestCase("CREATE INDEX edge_SANCTIONS_date_range IF NOT EXISTS FOR ()-[r:SANCTIONS]-() ON (r.date)")]
    [TestCase("CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Actor|Dispute|Event|Place|Treaty) ON EACH [n.name, n.aliases]")]
    [TestCase("CREATE FULLTEXT INDEX node_Passage_fulltext IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]")]
    public void CommunityGetsUniqueIdsAndIndexes(string statement) => Assert.That(Community, Does.Contain(statement));

    [TestCase("CREATE CONSTRAINT node_State_id_key IF NOT EXISTS FOR (n:State) REQUIRE n.id IS NODE KEY")]
    [TestCase("CREATE CONSTRAINT node_Actor_name_required IF NOT EXISTS FOR (n:Actor) REQUIRE n.name IS NOT NULL")]
    [TestCase("CREATE CONSTRAINT node_Actor_aliases_type IF NOT EXISTS FOR (n:Actor) REQUIRE n.aliases IS :: LIST<STRING NOT NULL>")]
    [TestCase("CREATE CONSTRAINT edge_SANCTIONS_earliest_type IF NOT EXISTS FOR ()-[r:SANCTIONS]-() REQUIRE r.earliest IS :: DATE")]
    [TestCase("CREATE CONSTRAINT edge_OWNS_share_type IF NOT EXISTS FOR ()-[r:OWNS]-() REQUIRE r.share IS :: INTEGER | FLOAT")]
    public void EnterpriseGetsKeysExistenceAndTypesAsWell(string statement)
    {
        Assert.That(Enterprise, Does.Contain(statement));
        Assert.That(Community, Does.Not.Contain(statement));
    }

    [Test]
    public void NoTwoStatementsShareAName() => Assert.That(Enterprise.Select(NameOf), Is.Unique);

    [Test]
    public void RunningAgainChangesNothing() => Assert.That(Enterprise, Has.All.Contains(" IF NOT EXISTS "));

    [Test]
    public void ReservedWordsStandInBackticks()
    {
        using var copy = new SchemaCopy().Edited("edges/IN.json", "\"group\"",
            """
            "properties": [{ "name": "order", "kind": "integer", "meaning": "Its place in the passage.", "index": ["range"] }],
              "group"
            """);

        Assert.That(CypherConstraints.Statements(GraphSchema.Load(copy.Root)), Does.Contain(
            "CREATE INDEX edge_IN_order_range IF NOT EXISTS FOR ()-[r:`IN`]-() ON (r.`order`)"));
    }

    [Test]
    public void TheScriptHasAStatementALine() => Assert.That(
        CypherConstraints.Render(GraphSchema.Default), Is.EqualTo(string.Join(";\n", Community) + ";\n"));

    private static string NameOf(string statement) => statement[..statement.IndexOf(" IF ", StringComparison.Ordinal)].Split(' ')[^1];
}
