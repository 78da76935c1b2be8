using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

public sealed partial class BulkExportTests
{
    private const string Hostile = "O'Neill, \"`\\ ; | \u00E9\U0001D11E\nsecond line";

    [Test]
    public async Task ImportedGraphIsTheLoadedGraphAndLoadingGoesOnFromThere()
    {
        using var graph = new LoadedGraph([Readings.MilkWar(), Readings.Union(), Readings.Island(), Hard()]);
        graph.File.Correct(new AssertCorrection("anna", "Known.", EntityId.Parse("state:russia"), "OWNS", EntityId.Parse("place:surtsey"), Timing.Unknown));
        var loaded = await ContentAsync(graph, LoadOptions.Default);

        using var imported = Import(graph, EvidenceLevel.Full);
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(imported.Http));
        Assert.That(await ContentAsync(server), Is.EqualTo(loaded));
        Assert.That(await graph.LoadAsync(server), Is.EqualTo(new LoadReport(0, 0, 0, 5, 0, 0, 0, 0)));

        graph.File.Remove("milk-war");
        await graph.LoadAsync(server);
        Assert.That(await ContentAsync(server), Is.EqualTo(await ContentAsync(graph, LoadOptions.Default)));
    }

    [Test]
    public async Task EvidenceCanBeLeftOutOfTheFiles()
    {
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union());
        var none = new LoadOptions(EvidenceLevel.None);

        using var imported = Import(graph, EvidenceLevel.None);

        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(imported.Http));
        Assert.That(await ContentAsync(server), Is.EqualTo(await ContentAsync(graph, none)));
        Assert.That((await graph.LoadAsync(server, none)).Unchanged, Is.EqualTo(2));
    }

    [Test]
    public void HeadersCarryTheTypesOfTheSchema()
    {
        using var graph = new LoadedGraph(Readings.MilkWar());
        using var folder = new TemporaryFolder();

        BulkExport.Write(graph.File, GraphSchema.Default, folder.Root);

        Assert.That(Head(folder, "nodes.Actor.State.csv"), Is.EqualTo(
            "id:ID(entity),name:string,aliases:string[],wikidata:string,iso2:string,iso3:string,demonyms:string[],status:string"));
        Assert.That(Head(folder, "relationships.SANCTIONS.csv"), Is.EqualTo(
            ":START_ID(entity),:END_ID(entity),id:string,date:string,from:string,to:string,earliest:date,latest:date,confidence:double,statements:string[],mode:string,context:string[]"));
        Assert.That(Head(folder, "relationships.SAID_BY.csv"), Is.EqualTo(":START_ID(statement),:END_ID(entity)"));
    }

    [Test]
    public void LineForTheShellNamesEveryFile()
    {
        using var graph = new LoadedGraph(Readings.Island());
        using var folder = new TemporaryFolder();

        var files = BulkExport.Write(graph.File, GraphSchema.Default, folder.PathTo("it's here"), EvidenceLevel.None);

        Assert.That(files.Line("politics"), Is.EqualTo(
            $"cd '{folder.Root}/it'\\''s here' && neo4j-admin database import full politics --array-delimiter=U+001F --multiline-fields=true --read-buffer-size=16m --bad-tolerance=0 " +
            "--nodes=Place=nodes.Place.csv --nodes=State=nodes.State.csv --nodes=_KgDocument=nodes._KgDocument.csv --relationships=OWNS=relationships.OWNS.csv"));
    }

    [Test]
    public void FolderThatCannotBeIsRefused()
    {
        using var graph = new LoadedGraph(Readings.Island());
        using var folder = new TemporaryFolder();
        var taken = folder.PathTo("taken");
        File.WriteAllText(taken, "");

        var error = Assert.Throws<OutputException>(() => BulkExport.Write(graph.File, GraphSchema.Default, taken))!;

        Assert.That(error.Message, Does.StartWith($"{taken}: cannot be written to; check that it is a folder and that you may write there ("));
    }

    private static DocumentReading Hard() => new ReadingBuilder("`'\"]->() //", Hostile, Hostile)
        .Entity("person:hostile", Hostile, "Person", "`", "'", ";").Entity("state:russia", "Russia", "State")
        .Says("He leads Russia.", "person:hostile", "HOLDS_OFFICE", "state:russia", properties: ("title", Hostile)).Build();

    private static Neo4jServer Import(LoadedGraph graph, EvidenceLevel evidence)
    {
        using var folder = new TemporaryFolder();
        var files = BulkExport.Write(graph.File, GraphSchema.Default, folder.Root, evidence);
        return Neo4jServer.StartImported(folder.Root, files.ImportArguments);
    }

    private static async Task<List<string>> ContentAsync(LoadedGraph graph, LoadOptions options)
    {
        await using var server = await SharedServer.EmptyAsync();
        await graph.LoadAsync(server, options);
        return await ContentAsync(server);
    }

    /// <summary>The importer makes no indexes, so that nothing says that there are some, and knows no empty list.</summary>
    private static async Task<List<string>> ContentAsync(ICypherServer server) =>
    [
        .. (await server.ContentAsync()).Where(line => !line.StartsWith("_KgSchema", StringComparison.Ordinal))
            .Select(line => EmptyList().Replace(line, "")).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("\"[a-z]+\":\\[\\],|,?\"[a-z]+\":\\[\\]", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyList();

    private static string Head(TemporaryFolder folder, string file) => File.ReadLines(folder.PathTo(file)).First();
}
