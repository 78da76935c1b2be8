using System.Net;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>The constraints on a real server.</summary>
public sealed class Neo4jConstraintTests
{
    private Neo4jServer server = null!;

    [OneTimeSetUp]
    public async Task StartServerAndRunAllStatements()
    {
        server = Neo4jServer.Start();
        await RunAllAsync();
    }

    [OneTimeTearDown]
    public void StopServer() => server?.Dispose();

    [Test]
    public async Task CommunityTakesEveryStatementASecondTime()
    {
        await RunAllAsync();

        var (_, constraints) = await server.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN count(*) AS made");
        var identities = GraphSchema.Default.Labels.Count + GraphSchema.Default.EdgeTypes.Count(type => type.Group != EdgeGroup.Provenance);
        Assert.That(constraints, Does.Contain($"\"_value\":\"{identities}\""));
    }

    [Test]
    public async Task TheSameIdIsRefusedTheSecondTimeAndAliasesAreFound()
    {
        var (first, _) = await server.QueryAsync("CREATE (:Actor:State {id: 'state:belarus', name: 'Belarus', aliases: ['White Russia']})");
        var (second, body) = await server.QueryAsync("CREATE (:Actor:State {id: 'state:belarus', name: 'Belarus', aliases: []})");
        await server.QueryAsync("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        var (_, found) = await server.QueryAsync("CALL db.index.fulltext.queryNodes('entity_names', 'white') YIELD node RETURN node.id");

        Assert.That(first, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(second, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(body, Does.Contain("Neo.ClientError.Schema.ConstraintValidationFailed"));
        Assert.That(found, Does.Contain("state:belarus"));
    }

    /// <summary>Only the paid edition could run these; that the free one names the edition as the reason shows that it could read them.</summary>
    [Test]
    public async Task EnterpriseStatementsAreRefusedForTheEditionAlone()
    {
        var community = CypherConstraints.Statements(GraphSchema.Default);
        foreach (var statement in CypherConstraints.Statements(GraphSchema.Default, Neo4jEdition.Enterprise).Except(community))
        {
            // A label without a unique id as yet, which a node key would clash with.
            var (_, body) = await server.QueryAsync(statement.Replace("(n:", "(n:Unseen", StringComparison.Ordinal));
            Assert.That(body, Does.Contain("requires Neo4j Enterprise Edition"), statement);
        }
    }

    private async Task RunAllAsync()
    {
        foreach (var statement in CypherConstraints.Statements(GraphSchema.Default))
        {
            var (status, body) = await server.QueryAsync(statement);
            Assert.That(status, Is.EqualTo(HttpStatusCode.Accepted), $"{statement}: {body}");
        }
    }
}
