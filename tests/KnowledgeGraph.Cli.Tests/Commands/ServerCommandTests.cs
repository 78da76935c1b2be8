using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What <c>kg path</c> and <c>kg query</c> answer on a server is what they answer on the file that was loaded into it.</summary>
public sealed class ServerCommandTests
{
    private TemporaryFolder folder = null!;
    private Neo4jServer server = null!;
    private string file = null!;
    private string address = null!;

    [OneTimeSetUp]
    public async Task LoadTheSeeds()
    {
        server = Neo4jServer.Start();
        folder = new TemporaryFolder();
        (file, address) = (folder.PathTo("seeds.kg"), server.Http.ToString());
        await Kg.RunAsync("build", Repository.PathTo("seeds", "documents"), "-o", file);
        Assert.That((await Kg.RunAsync("load", file, "--neo4j", address)).Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        server?.Dispose();
        folder?.Dispose();
    }

    [TestCase("Lukashenko", "Gazprom")]
    [TestCase("Lukashneko", "gazprom", "-k", "7")]
    [TestCase("state:belarus", "European Union", "--from", "2000", "--to", "2010", "-k", "5")]
    [TestCase("Belarus", "Kazakhstan", "--directed", "--format", "json")]
    [TestCase("Chile", "Argentina", "--exclude", "PARTY_TO,SIGNED", "--format", "csv")]
    [TestCase("NATO", "Gazprom", "--through", "Person", "--min-confidence", "0.8")]
    [TestCase("Belarus", "Gazprom", "--types", "SINGED")]
    [TestCase("Belarus", "Minsk")]
    [TestCase("Atlantis", "Gazprom")]
    [TestCase("president", "Gazprom")]
    public async Task PathOnTheServerIsThePathInTheFileByteForByte(string from, string to, params string[] options)
    {
        var expected = await Kg.RunAsync(["path", file, from, to, .. options]);

        var run = await Kg.RunAsync(["path", "--neo4j", address, from, to, .. options]);

        Assert.That(run, Is.EqualTo(expected));
    }

    [Test]
    public async Task PathsBetweenTheBusiestEntitiesAreTheSame()
    {
        string[] names;
        using (var graph = Graph.Open(file))
            names = [.. graph.MostConnected("Actor", 6).Concat(graph.MostConnected("Treaty", 3)).Select(found => found.Node.Id.Value)];
        foreach (var (from, to) in names.SelectMany(from => names, (from, to) => (from, to)))
            Assert.That(await Kg.RunAsync("path", "--neo4j", address, from, to), Is.EqualTo(await Kg.RunAsync("path", file, from, to)), $"{from} {to}");
    }

    [TestCase("MATCH (a:Actor)-[r:SANCTIONS]->(b:Actor) RETURN a.name AS a, b.name AS b, r.date AS date, r.earliest AS earliest, r.confidence AS c ORDER BY r.id")]
    [TestCase("MATCH (s:Statement)-[:IN]->(p:Passage)<-[:HAS_PASSAGE]-(d) WHERE s.type = $type RETURN s.text, p.index, d.title ORDER BY s.id LIMIT 20", "--param", "type=\"REJECTS\"")]
    [TestCase("MATCH (n {id: $id}) RETURN n.aliases AS aliases, labels(n) AS labels, size(n.aliases) AS count", "--param", "id=\"state:belarus\"", "--format", "table")]
    [TestCase("MATCH (a:Company)-[r:OWNS]->(b) RETURN r ORDER BY r.id", "--format", "csv")]
    [TestCase("MATCH p = (:Person {id: 'person:alexander-lukashenko'})-[r:HOLDS_OFFICE]->() RETURN p ORDER BY r.id")]
    [TestCase("MATCH (n:Nothing) RETURN n.name AS name")]
    public async Task QueryOnTheServerGivesTheRowsThatItGivesOnTheFile(string query, params string[] options)
    {
        var expected = await Kg.RunAsync(["query", file, query, .. options]);

        var run = await Kg.RunAsync(["query", "--neo4j", address, query, .. options]);

        Assert.That(run, Is.EqualTo(expected with { Error = run.Error }));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public async Task QueryThatWritesNeedsAskingFor()
    {
        string[] create = ["query", "--neo4j", address, "CREATE (n:Analyst {name: 'Ann'}) RETURN n.name AS name", "--format", "csv"];

        Assert.That(await Kg.RunAsync(create), Is.EqualTo(new KgRun(
            4, "", $"kg: The server at {address.TrimEnd('/')} was opened for reading only, and this query would change database 'neo4j'; open it for writing, as kg query does with --write.\n")));
        Assert.That(await Kg.RunAsync([.. create, "--write"]), Is.EqualTo(new KgRun(0, "name\nAnn\n", "")));
        Assert.That((await Kg.RunAsync("query", "--neo4j", address, "MATCH (n:Analyst) DELETE n", "--write")).Output, Is.Empty);
    }

    [Test]
    public async Task QueryThatIsWrongIsOneLineThatSaysWhere()
    {
        var run = await Kg.RunAsync("query", "--neo4j", address, "MATCH (n:State)\nRETURN m");

        Assert.That(run, Is.EqualTo(new KgRun(
            4, "", $"kg: The server at {address.TrimEnd('/')} refuses: Variable `m` not defined (line 2, column 8 (offset: 23)) (Neo.ClientError.Statement.SyntaxError)\n")));
    }

    [Test]
    public async Task QueryThatIsInterruptedSaysSo()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        var run = await Kg.RunAsync("", ["query", "--neo4j", address, "UNWIND range(1, 400000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)"], stop.Token);

        Assert.That(run, Is.EqualTo(new KgRun(130, "", "kg: interrupted; what was finished is kept.\n")));
    }

    [Test]
    public async Task DatabaseAndUserAreThoseOfTheOptions()
    {
        var run = await Kg.RunAsync("query", "--neo4j", address, "RETURN 1", "--database", "nosuch", "--user", "anna");

        Assert.That(run, Is.EqualTo(new KgRun(4, "", $"kg: The server at {address.TrimEnd('/')} has no database 'nosuch'.\n")));
    }

    [TestCase("query", "kg: With --neo4j there is no GRAPH.kg: give the query alone. Run 'kg query --help' for usage.\n", "x.kg", "RETURN 1")]
    [TestCase("path", "kg: With --neo4j there is no GRAPH.kg: give FROM and TO alone. Run 'kg path --help' for usage.\n", "x.kg", "Belarus", "Gazprom")]
    public async Task FileBesideAServerIsAMistake(string command, string message, params string[] arguments) =>
        Assert.That(await Kg.RunAsync([command, "--neo4j", address, .. arguments]), Is.EqualTo(new KgRun(2, "", message)));

    [Test]
    public async Task PathWithoutAServerNeedsBothEnds() =>
        Assert.That(await Kg.RunAsync("path", file, "Belarus"), Is.EqualTo(new KgRun(2, "", "kg: Required argument missing for command: 'path'. Run 'kg path --help' for usage.\n")));

#if !OFFICIAL_PACKAGES
    [TestCase("query", "RETURN 1")]
    [TestCase("path", "Belarus", "Gazprom")]
    public async Task AddressForTheDriverTellsHowToGetIt(string command, params string[] arguments) =>
        Assert.That(await Kg.RunAsync([command, "--neo4j", "bolt://localhost:7687", .. arguments]), Is.EqualTo(new KgRun(
            4, "", "kg: This build has no driver for bolt:// addresses; use the server's http(s):// address, or build with -p:OfficialPackages=true where Neo4j.Driver can be restored.\n")));
#endif
}
