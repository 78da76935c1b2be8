using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Tests;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Tests;

/// <summary>The questions that an analyst asks get the same rows from the embedded engine and from a Neo4j server.</summary>
public sealed class WorkedQueriesTests
{
    private static readonly IReadOnlyList<QueryScript> Questions =
        [.. QueryScript.ReadAll(Repository.PathTo("tests", "KnowledgeGraph.Cypher.Tests", "Questions"))];

    private TemporaryFolder folder = null!;
    private Graph seeds = null!;
    private Neo4jServer process = null!;
    private ICypherServer server = null!;

    [OneTimeSetUp]
    public async Task LoadTheSeeds()
    {
        process = Neo4jServer.Start();
        folder = new TemporaryFolder();
        seeds = Graph.Build(folder.PathTo("seeds.kg"), [Repository.PathTo("seeds", "documents")]);
        server = await ServerConnection.OpenAsync(new ServerLogin(process.Http));
        await new GraphLoader(server, GraphSchema.Default).LoadAsync(seeds.File);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (server is not null)
            await server.DisposeAsync();
        process?.Dispose();
        seeds?.Dispose();
        folder?.Dispose();
    }

    [TestCaseSource(nameof(Questions))]
    public async Task SeedsGiveTheSameRowsOnBothEngines(object script)
    {
        var question = (QueryScript)script;

        Assert.That(await RowsAsync(server, question.Query), Is.EqualTo(await RowsAsync(seeds.Cypher, question.Query)));
    }

    [TestCaseSource(nameof(Questions))]
    public async Task TheQuestionsOwnGraphGivesTheSameRowsOnBothEngines(object script)
    {
        var question = (QueryScript)script;
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        await using var scratch = await server.BeginAsync();
        await scratch.RunAsync("MATCH (n) DETACH DELETE n");
        foreach (var statement in question.Setup)
        {
            engine.Run(statement);
            await scratch.RunAsync(statement);
        }

        // The transaction is not committed, so that the seeds are there again afterwards.
        Assert.That(Lines(question.Query, await scratch.RunAsync(question.Query)), Is.EqualTo(await RowsAsync(engine, question.Query)));
    }

    [Test]
    public async Task ANotebookMovesToAServerByTheLineThatOpensTheGraph()
    {
        async Task<List<string>> Notebook(ICypher graph) => await RowsAsync(
            graph, "MATCH (a:Actor)-[r:SANCTIONS]->(b:Actor) WHERE r.earliest >= $day RETURN a.name AS a, b.name AS b, r.earliest AS day", ("day", new DateValue(new DateOnly(2009, 1, 1))));

        ICypher file = seeds.Cypher;
        await using ICypher neo4j = await ServerConnection.OpenAsync(new ServerLogin(process.Http));

        var rows = await Notebook(file);
        Assert.That(rows, Is.Not.Empty);
        Assert.That(await Notebook(neo4j), Is.EqualTo(rows));
    }

    [Test]
    public async Task PathsOnAServerComeWithTheirSentences()
    {
        var graph = await ServerGraph.ReadAsync(server);

        var answer = await graph.PathsAsync("Lukashenko", "Gazprom", question => question with { Count = 5 });

        var expected = seeds.Paths("Lukashenko", "Gazprom", question => question with { Count = 5 });
        Assert.That(answer.Paths.Select(path => string.Join(' ', path.Entities)), Is.EqualTo(expected.Paths.Select(path => string.Join(' ', path.Entities))));
        Assert.That(Edges(answer), Is.EqualTo(Edges(expected)));
        Assert.That(graph.Find("Lukashneko").Name, Is.EqualTo("Alexander Lukashenko"));
    }

    private static IEnumerable<string> Edges(Queries.PathAnswer answer) =>
        answer.Paths.SelectMany(path => path.Steps).SelectMany(step => step.Others.Prepend(step.Edge)).Select(CanonicalText.Of);

    /// <summary>The rows as lines, sorted, and so what was collected: where a query leaves the order open, engines differ in it.</summary>
    private static async Task<List<string>> RowsAsync(ICypher engine, string query, params (string Name, PropertyValue Value)[] parameters)
    {
        var answer = await engine.RunAsync(query, parameters.ToDictionary(entry => entry.Name, entry => entry.Value));
        var rows = new List<CypherRow>();
        await foreach (var row in answer.Rows)
            rows.Add(row);
        return Lines(query, rows);
    }

    private static List<string> Lines(string query, IEnumerable<CypherRow> rows)
    {
        var isCollected = query.Contains("collect(", StringComparison.Ordinal);
        return [.. rows.Select(row => string.Join(" | ", row.Columns.Zip(row.Values, (column, value) => $"{column}: {Text(value, isCollected)}"))).Order(StringComparer.Ordinal)];
    }

    private static string Text(Value value, bool isCollected) => isCollected && value is ListValue list
        ? $"[{string.Join(',', list.Items.Select(CanonicalText.Of).Order(StringComparer.Ordinal))}]"
        : CanonicalText.Of(value);
}
