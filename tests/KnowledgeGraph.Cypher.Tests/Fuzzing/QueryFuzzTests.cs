using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;
using KnowledgeGraph.Trials;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>A small part of what <c>dotnet run --project tests/KnowledgeGraph.Trials -- fuzz 1000000</c> tries.</summary>
public sealed class QueryFuzzTests
{
    private const int Count = 3000;

    [Test]
    public void AnyTextGivesRowsOrAnErrorWithItsPlace()
    {
        var run = new FuzzRun(FuzzReport.Seeds(seed: 7, features: null), seed: 7);

        for (var i = 0; i < Count; i++)
            Assert.That(run.Next(), Is.Null);
        Assert.That(run.Answered, Is.GreaterThan(Count / 10));
    }

    [TestCase("1", " + 1")]
    [TestCase("true", " AND true")]
    [TestCase("[1]", "[0]")]
    [TestCase("null", " IS NULL")]
    [TestCase("1", " = 1")]
    [TestCase("n", ":A:A")]
    public void ALongChainOfOperatorsGivesARowOrAnError(string first, string next)
    {
        var query = $"OPTIONAL MATCH (n) RETURN {first}{string.Concat(Enumerable.Repeat(next, 50_000))} AS x";
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);

        Assert.That(RowsOrError(engine, query), Is.EqualTo("1 row").Or.EqualTo("NestingTooDeep"));
    }

    private static string RowsOrError(CypherEngine engine, string query)
    {
        try
        {
            return $"{engine.Run(query).Rows.Count()} row";
        }
        catch (CypherException error)
        {
            return error.Detail;
        }
    }
}
