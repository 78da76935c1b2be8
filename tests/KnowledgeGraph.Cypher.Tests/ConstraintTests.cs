using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class ConstraintTests
{
    [Test]
    public void AQueryThatBreaksAConstraintIsNotCarriedOut()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run("CREATE CONSTRAINT one_name FOR (s:State) REQUIRE s.name IS UNIQUE");
        engine.Run("CREATE (:State {name: 'Belarus'})");

        Assert.That(
            () => engine.Run("CREATE (:State {name: 'Belarus'})"),
            Throws.TypeOf<CypherException>().With.Message.EqualTo(
                "query:1:1: The query was not carried out: two nodes :State have name = 'Belarus', which 'one_name' forbids (ConstraintValidationFailed: ConstraintViolated)"));
        Assert.That(engine.View.NodeCount, Is.EqualTo(1));
    }

    [Test]
    public void IndexesAndConstraintsAreShownUntilTheyAreDropped()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run("CREATE INDEX names FOR (n:State) ON (n.name)");
        engine.Run("CREATE INDEX names IF NOT EXISTS FOR (n:State) ON (n.name)");

        Assert.That(engine.Run("SHOW INDEXES").Rows.Select(row => row["name"]), Is.EqualTo(new Value[] { new StringValue("names") }));
        engine.Run("DROP INDEX names");
        Assert.That(engine.Run("SHOW INDEXES").Rows, Is.Empty);
        Assert.That(
            () => engine.Run("DROP INDEX names"),
            Throws.TypeOf<CypherException>().With.Message.EqualTo("query:1:1: There is no index 'names' (SemanticError: SchemaRuleNotFound)"));
    }

    [Test]
    public void AQueryThatTakesTooLongOrTooMuchIsStopped()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph, new CypherOptions { MemoryLimit = 1 << 20 });

        Assert.That(
            () => engine.Run("UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN a, b ORDER BY b").Rows.Count(),
            Throws.TypeOf<CypherException>().With.Message.EqualTo(
                "query:1:1: The query holds more than the 1 MB it is allowed; narrow it or raise the limit (LimitExceeded: MemoryLimit)"));
    }

    [Test]
    public void ACancelledQueryStops()
    {
        using var graph = new PropertyGraph();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(
            () => new CypherEngine(graph).Run("UNWIND range(1, 100000) AS a RETURN sum(a)", null, cancelled.Token).Rows.Count(),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
