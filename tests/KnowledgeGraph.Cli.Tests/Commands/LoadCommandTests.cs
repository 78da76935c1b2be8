using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class LoadCommandTests
{
    [Test]
    public async Task GraphIsLoadedOnceAndTheSecondTimeNothingChanges()
    {
        using var server = Neo4jServer.Start();
        var plan = await Kg.RunAsync("load", SmallGraph.File, "--neo4j", server.Http.ToString(), "--dry-run");
        var first = await Kg.RunAsync("load", SmallGraph.File, "--neo4j", server.Http.ToString());
        var second = await Kg.RunAsync("load", SmallGraph.File, "--neo4j", server.Http.ToString());

        Assert.That(plan.Output, Does.StartWith("Would load 2 new and 0 changed documents ("), plan.Error);
        Assert.That(first.Output, Does.StartWith("Loaded 2 new and 0 changed documents (").And.EndsWith("; removed 0 documents (0 nodes, 0 edges); 0 unchanged.\n"), first.Error);
        Assert.That(second, Is.EqualTo(new KgRun(
            0, "Loaded 0 new and 0 changed documents (0 nodes, 0 edges); removed 0 documents (0 nodes, 0 edges); 2 unchanged.\n", "")));
    }

    [Test]
    public async Task LoadKilledHalfWayGoesOnFromThere()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("graph.kg");
        WriteMany(file, documents: 150);
        using var server = Neo4jServer.Start();
        await using var client = await Neo4jHttp.ConnectAsync(new ServerLogin(server.Http));
        using (var process = Kg.Start("load", file, "--neo4j", server.Http.ToString(), "--batch", "20"))
        {
            while (await CountAsync(client, "_KgDocument") < 10)
                Assert.That(process.HasExited, Is.False);
            process.Kill();
            await process.WaitForExitAsync();
        }
        var before = await CountAsync(client, "_KgDocument");

        var second = await Kg.RunAsync("load", file, "--neo4j", server.Http.ToString());

        Assert.That(before, Is.InRange(10, 149));
        Assert.That(second.Output, Does.StartWith($"Loaded {150 - before} new and 0 changed documents (").And.EndsWith($"; {before} unchanged.\n"), second.Error);
        Assert.That((await CountAsync(client, "Document"), await CountAsync(client, "Actor"), await CountAsync(client, "Statement")), Is.EqualTo((150, 151, 150)));
    }

    [Test]
    public async Task ServerThatDoesNotAnswerEndsInOneLineAndExitCodeFour()
    {
        var run = await Kg.RunAsync("load", SmallGraph.File, "--neo4j", "http://127.0.0.1:1");

        Assert.That(run.Code, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("kg: The server at http://127.0.0.1:1 does not answer; check the address, and that the server runs ("));
        Assert.That(run.Error.Count(c => c == '\n'), Is.EqualTo(1));
    }

    private static void WriteMany(string path, int documents)
    {
        using var file = GraphFile.OpenOrCreate(path, new Dictionary<string, EdgeRule>());
        for (var i = 0; i < documents; i++)
        {
            file.Add(new ReadingBuilder($"report-{i:0000}")
                .Says($"Person {i} accused the chairman.", $"person:p{i}", "ACCUSES", "person:chairman", date: $"{1000 + i}")
                .Build());
        }
    }

    private static async Task<long> CountAsync(Neo4jHttp client, string label)
    {
        var result = await client.RunAsync($"MATCH (n:`{label}`) RETURN count(n) AS n");
        await foreach (var row in result.Rows)
            return ((IntegerValue)row["n"]).Number;
        return 0;
    }

#if !OFFICIAL_PACKAGES
    [Test]
    public async Task AddressForTheDriverTellsHowToGetIt()
    {
        var run = await Kg.RunAsync("load", SmallGraph.File, "--neo4j", "bolt://localhost:7687");

        Assert.That(run, Is.EqualTo(new KgRun(
            4, "", "kg: This build has no driver for bolt:// addresses; use the server's http(s):// address, or build with -p:OfficialPackages=true where Neo4j.Driver can be restored.\n")));
    }
#endif
}
