using KnowledgeGraph.Loading;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Trials;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>A small part of what <c>dotnet run --project tests/KnowledgeGraph.Trials -- compare SERVER COUNT</c> compares.</summary>
public sealed class ServerComparisonTests
{
    private const int Count = 150;

    [Test]
    public async Task RandomQueriesOnRandomGraphsGiveWhatNeo4jGives()
    {
        using var process = Neo4jServer.Start();
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(process.Http, "neo4j"));
        var comparison = new Comparison(server, seed: 7);
        var differences = new List<Difference>();

        await foreach (var difference in comparison.RunAsync(Count))
            differences.Add(difference);

        Assert.That(differences, Is.Empty);
        Assert.That(comparison.Answered, Is.GreaterThan(Count / 2));
    }
}
