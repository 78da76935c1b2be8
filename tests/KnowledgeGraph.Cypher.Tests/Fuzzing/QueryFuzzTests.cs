using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>
/// Whatever the text, the answer is rows or an error with a place. <c>KG_FUZZ=1000000 dotnet test --filter QueryFuzzTests</c> tries a
/// million texts.
/// </summary>
public sealed class QueryFuzzTests
{
    private const int UsualCount = 2000;

    [Test]
    public void AnyTextGivesRowsOrAnError()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("KG_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualCount;
        var scripts = QueryScript.ReadAll(Repository.PathTo("tests", "KnowledgeGraph.Cypher.Tests", "Scripts")).ToList();
        var mutator = new QueryMutator([.. scripts.Select(script => script.Query)], seed: 7);
        using var graph = new PropertyGraph();
        var parameters = new Dictionary<string, PropertyValue> { ["p"] = 1, ["q"] = "a" };
        new CypherEngine(graph).Run("CREATE (a:P {name: 'a', x: 1})-[:R {w: 1}]->(b:P:Q {name: 'b'})-[:R]->(a), (b)-[:S]->(:Q)");
        var options = new CypherOptions { TimeLimit = TimeSpan.FromSeconds(0.25), MemoryLimit = 1 << 26 };

        for (var i = 0; i < count; i++)
            Try(graph, options, mutator.Next(), parameters);
    }

    private static void Try(PropertyGraph graph, CypherOptions options, string query, Dictionary<string, PropertyValue> parameters)
    {
        using var changed = new PropertyGraph(graph.View());
        try
        {
            var answer = new CypherEngine(changed, options).Run(query, parameters);
            Assert.That(answer.Rows.Take(1000).Count(), Is.GreaterThanOrEqualTo(0));
        }
        catch (CypherException error)
        {
            Assert.That(error.End, Is.GreaterThanOrEqualTo(error.Start), query);
        }
        catch (Exception failure) when (failure is not AssertionException)
        {
            Assert.Fail($"{query}\n{failure}");
        }
    }
}
