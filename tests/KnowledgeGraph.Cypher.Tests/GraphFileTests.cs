using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class GraphFileTests
{
    private static readonly CypherOptions Writing = new();

    [Test]
    public void WhatAUserCreatesIsThereWhenTheFileIsOpenedAgain()
    {
        using var folder = new TemporaryFolder();
        using (var file = Create(folder))
        {
            CypherEngine.Open(file, Writing).Run(
                "CREATE (a:Note {name: 'Check this', at: datetime('2004-06-10T12:00[Europe/Paris]'), for: duration('P1M')})-[:ABOUT {n: 1}]->(:Topic {d: date('+12004-06-10')})");
        }

        using var again = GraphFile.Open(folder.PathTo("graph.kg"));
        var rows = CypherEngine.Open(again).Run("MATCH (n:Note)-[r:ABOUT]->(t) RETURN n.name + ' ' + n.at + ' ' + n.for + ' ' + r.n + ' ' + t.d AS text").Rows;

        Assert.That(rows.Select(row => row["text"]), Is.EqualTo(new Value[] { new StringValue("Check this 2004-06-10T12:00+02:00[Europe/Paris] P1M 1 +12004-06-10") }));
    }

    [Test]
    public void AGraphOpenForReadingCannotBeChanged()
    {
        using var folder = new TemporaryFolder();
        using var file = Create(folder);

        Assert.That(
            () => CypherEngine.Open(file).Run("CREATE (:Note)"),
            Throws.TypeOf<CypherException>().With.Message.EqualTo(
                "query:1:1: The graph is open for reading only; open it for writing to change it (ReadOnly: ReadOnlyGraph)"));
    }

    [Test]
    public void TheDatabaseIsCalledAsTheFileIs()
    {
        using var folder = new TemporaryFolder();
        using var file = Create(folder);

        Assert.That(
            CypherEngine.Open(file).Run("SHOW DATABASE Graph YIELD name, access, writer").Rows.Single().Values,
            Is.EqualTo(new Value[] { new StringValue("graph"), new StringValue("read-only"), new BooleanValue(false) }));
    }

    [Test]
    public void WhatComesFromStatementsIsChangedByCorrectionsOnly()
    {
        using var graph = new PropertyGraph();
        new CypherEngine(graph).Run("CREATE (:State {name: 'Belarus'})-[:BORDERS]->(:State {name: 'Poland'})");
        var view = graph.View();
        var engine = new CypherEngine(new PropertyGraph(view), Writing, ProcedureCatalogue.BuiltIn, new GraphProtection(view.NodeLimit, view.EdgeLimit));

        Assert.That(
            () => engine.Run("MATCH ()-[r:BORDERS]->() DELETE r"),
            Throws.TypeOf<CypherException>().With.Message.EqualTo(
                "query:1:33: The relationship comes from statements and cannot be changed here; correct it with 'kg edit' (ReadOnly: DerivedElement)"));
        Assert.That(engine.Run("MATCH (a {name: 'Belarus'}) CREATE (a)<-[:ABOUT]-(:Note) RETURN count(*) AS n").Summary.Counts.RelationshipsCreated, Is.EqualTo(1));
    }

    [Test]
    public void AQueryThatFailsChangesNothing()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);

        Assert.That(() => engine.Run("UNWIND [1, 0] AS x CREATE (:N {v: 1 / x})"), Throws.TypeOf<CypherException>());
        Assert.That(engine.View.NodeCount, Is.Zero);
    }

    [Test]
    public void AReaderKeepsTheGraphItBeganWith()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run("UNWIND range(1, 3) AS i CREATE (:N {i: i})");
        using var rows = engine.Run("MATCH (n:N) RETURN n.i AS i").Rows.GetEnumerator();
        Assert.That(rows.MoveNext());
        engine.Run("MATCH (n:N) DETACH DELETE n");

        var left = 0;
        while (rows.MoveNext())
            left++;

        Assert.That(left, Is.EqualTo(2));
        Assert.That(engine.View.NodeCount, Is.Zero);
    }

    private static GraphFile Create(TemporaryFolder folder) =>
        GraphFile.OpenOrCreate(folder.PathTo("graph.kg"), new Dictionary<string, EdgeRule>());
}
