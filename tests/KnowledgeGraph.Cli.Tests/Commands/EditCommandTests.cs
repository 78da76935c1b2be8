using KnowledgeGraph.Testing;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

public sealed class EditCommandTests
{
    private TemporaryFolder folder = null!;
    private string file = null!;

    [SetUp]
    public void CopyGraph()
    {
        folder = new TemporaryFolder();
        file = folder.PathTo("g.kg");
        File.Copy(SmallGraph.File, file);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task ARejectedEdgeStaysAwayAfterReadingAgainAndComesBackWhenUndone()
    {
        var before = await Kg.RunAsync("export", file);
        var edge = (string)JObject.Parse(before.Output)["edges"]!.Single(found => (string?)found["type"] == "OWNS")["id"]!;

        await Kg.RunAsync("edit", file, "reject", edge, "--author", "ann", "--reason", "wrong company");
        File.AppendAllText(Path.Combine(SmallGraph.Documents, "gas.txt"), "\n");
        await Kg.RunAsync("build", SmallGraph.Documents, "-o", file);
        Assert.That((await Kg.RunAsync("export", file)).Output, Does.Not.Contain("\"OWNS\",\"source\""));

        await Kg.RunAsync("edit", file, "undo", "1");
        Assert.That((await Kg.RunAsync("export", file)).Output, Does.Contain(edge));
    }

    [Test]
    public async Task AnAssertedEdgeIsCheckedAgainstTheSchemaAndLogged()
    {
        var refused = await Kg.RunAsync("edit", file, "assert", "Gazprom", "CAPITAL_OF", "Belarus");
        var made = await Kg.RunAsync("edit", file, "assert", "Russia", "OWNS", "Gazprom", "--date", "2005-06", "--author", "ann", "--reason", "annual report");
        var log = await Kg.RunAsync("edit", file, "log", "--format", "csv");

        Assert.That(refused.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(refused.Error, Does.StartWith("kg: ").And.Contain("CAPITAL_OF"));
        Assert.That(made.Output, Does.StartWith("Correction 1: state:russia OWNS company:gazprom 2005-06."));
        Assert.That(log.Output, Is.EqualTo("number,correction,author,reason,undone\n1,state:russia OWNS company:gazprom 2005-06,ann,annual report,False\n"));
    }

    [Test]
    public async Task AMergedEntityIsFoundUnderBothNames()
    {
        await Kg.RunAsync("edit", file, "merge", "Beltransgaz", "Gazprom");

        Assert.That((await Kg.RunAsync("show", file, "Beltransgaz")).Output, Does.StartWith("Gazprom  (company:gazprom"));
    }

    [Test]
    public async Task ASplitSpellingBecomesAnEntityOfItsOwn()
    {
        var run = await Kg.RunAsync("edit", file, "split", "Belarus", "Belarusian", "--into", "state:another-belarus");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That((await Kg.RunAsync("search", file, "another-belarus")).Code, Is.Zero);
    }
}
