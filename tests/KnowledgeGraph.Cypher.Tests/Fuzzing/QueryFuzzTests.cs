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
}
