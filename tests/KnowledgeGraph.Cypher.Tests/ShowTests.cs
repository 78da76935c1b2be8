using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;
using KnowledgeGraph.Tck;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class ShowTests
{
    [Test]
    public void IndexesAreShownWithTheConstraintsThatOwnThem()
    {
        var engine = WithSchema();

        Assert.That(Rows(engine, "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint"), Is.EqualTo(
        [
            "'by_name' | 'RANGE' | ['P'] | ['name'] | null",
            "'one_name' | 'RANGE' | ['Q'] | ['name'] | 'one_name'",
            "'words' | 'FULLTEXT' | ['P', 'Q'] | ['name'] | null",
        ]));
    }

    [Test]
    public void OneKindOfIndexCanBeAskedFor() =>
        Assert.That(Rows(WithSchema(), "SHOW FULLTEXT INDEXES YIELD name"), Is.EqualTo(["'words'"]));

    [Test]
    public void ConstraintsCanBeSifted() => Assert.That(
        Rows(WithSchema(), "SHOW CONSTRAINTS WHERE type = 'UNIQUENESS'"), Is.EqualTo(["1 | 'one_name' | 'UNIQUENESS' | 'NODE' | ['Q'] | ['name'] | 'one_name' | null"]));

    private static CypherEngine WithSchema()
    {
        var engine = new CypherEngine(new PropertyGraph());
        engine.Run("CREATE INDEX by_name FOR (n:P) ON (n.name)");
        engine.Run("CREATE FULLTEXT INDEX words FOR (n:P|Q) ON EACH [n.name]");
        engine.Run("CREATE CONSTRAINT one_name FOR (n:Q) REQUIRE n.name IS UNIQUE");
        return engine;
    }

    private static List<string> Rows(CypherEngine engine, string query)
    {
        var text = new TckText(ignoreListOrder: false);
        return [.. engine.Run(query).Rows.Select(row => string.Join(" | ", row.Values.Select(text.Of)))];
    }
}
