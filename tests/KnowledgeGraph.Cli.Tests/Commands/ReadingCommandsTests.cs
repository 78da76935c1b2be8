using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ReadingCommandsTests
{
    [Test]
    public async Task ShowGivesNamesEdgesAndSentences()
    {
        var run = await Kg.RunAsync("show", SmallGraph.File, "gazprom");

        Assert.That(run.Output, Does.StartWith("Gazprom  (company:gazprom, Actor Company)\n"));
        Assert.That(run.Output, Does.Contain("OWNS\n  → Beltransgaz (2011-11, 0.80)"));
        Assert.That(run.Output, Does.Contain("“Gazprom acquired Beltransgaz in November 2011.” (gas)"));
    }

    [Test]
    public async Task SearchFindsEntitiesWithTypingErrorsAndPassagesByWords()
    {
        Assert.That((await Kg.RunAsync("search", SmallGraph.File, "Gasprom", "--format", "csv")).Output, Does.Contain("entity,company:gazprom,Gazprom"));
        Assert.That((await Kg.RunAsync("search", SmallGraph.File, "dairy imports", "--format", "csv")).Output, Does.Contain("passage,milk#"));
        Assert.That((await Kg.RunAsync("search", SmallGraph.File, "\"unbalanced OR (", "--format", "csv")).Code, Is.EqualTo((int)ExitCode.None));
    }

    [Test]
    public async Task InfoCountsByLabelAndType()
    {
        var run = await Kg.RunAsync("info", SmallGraph.File, "--format", "csv");

        Assert.That(run.Output, Does.Contain("documents,,2\n").And.Contain("type,OWNS,1\n").And.Contain("most connected,Belarus,"));
    }

    [TestCase("markdown", "# ")]
    [TestCase("json", "{")]
    [TestCase("cypher", "CREATE CONSTRAINT")]
    public async Task TheSchemaIsPrintedInEveryFormat(string format, string start) =>
        Assert.That((await Kg.RunAsync("schema", "--format", format)).Output, Does.StartWith(start));

    [TestCase("g.mmd", "flowchart")]
    [TestCase("g.dot", "digraph")]
    public async Task DiagramsAreWrittenByTheEndingOfTheFile(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var run = await Kg.RunAsync("diagram", SmallGraph.File, "--focus", "Gazprom", "-o", folder.PathTo(name));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(await File.ReadAllTextAsync(folder.PathTo(name)), Does.StartWith(start).And.Contain("Beltransgaz"));
    }

    [Test]
    public async Task ADiagramThatCannotBeWrittenSaysSo()
    {
        var run = await Kg.RunAsync("diagram", SmallGraph.File, "-o", Path.Combine("no", "such", "folder", "g.mmd"));

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.NotWritten));
        Assert.That(run.Error, Does.StartWith($"kg: {Path.Combine("no", "such", "folder", "g.mmd")}: cannot be written;"));
    }

    [Test]
    public async Task AMissingGraphIsOneLine()
    {
        var run = await Kg.RunAsync("info", "nowhere.kg");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.StartWith("kg: nowhere.kg").And.EndsWith("\n"));
        Assert.That(run.Error.Trim(), Does.Not.Contain("\n"));
    }

    [Test]
    public async Task ANameIsLookedUpAsTheExtractorWould()
    {
        Assert.That((await Kg.RunAsync("catalogue", "find", "Lukashenka", "--format", "csv")).Output, Does.Contain("person:alexander-lukashenko,Alexander Lukashenko,"));
        Assert.That((await Kg.RunAsync("catalogue", "find", "Zzyzx Quux")).Code, Is.EqualTo((int)ExitCode.None));
    }

    [Test]
    public async Task AUsersCatalogueIsCheckedWithFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine.json", "{\n  \"sources\": [\"me\"],\n  \"label\": \"Stat\",\n  \"entries\": [{\"name\": \"Ruritania\"}]\n}\n");

        var run = await Kg.RunAsync("catalogue", "check", file);

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Output, Does.StartWith($"{file}:4: the schema has no label 'Stat'"));
    }

    [Test]
    public async Task TheShellIsToldHowToCompleteCommands()
    {
        Assert.That((await Kg.RunAsync("completion", "bash")).Output, Does.Contain("complete -o default -F _kg kg"));
        Assert.That((await Kg.RunAsync("[suggest:5]", "kg do")).Code, Is.Zero);
    }

    [Test]
    public async Task ScoresAgreeWithAGraphThatWasBuilt()
    {
        var gold = Repository.PathTo("tests", "data", "gold", "milk-war.json");
        var fresh = await Kg.RunAsync("evaluate", gold, "--text", Repository.PathTo("seeds", "documents"));

        Assert.That(fresh.Code, Is.Zero, fresh.Error);
        Assert.That(fresh.Output, Does.StartWith("entities P ").And.Contain("\nedges    P "));
    }

    [Test]
    public async Task AUsersRulesAreScoredOnAChecklistOfTheirOwn()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("list.ndjson", """
            {"id":"a","phenomenon":"active","text":"Russia banned dairy imports from Belarus in July 2009.","expect":[{"s":["Russia"],"t":["SANCTIONS"],"o":["Belarus"],"d":"2009-07"}]}
            {"id":"b","phenomenon":"active","text":"Nothing happened.","expect":[{"s":["Russia"],"t":["*"],"o":["Belarus"]}]}
            """);
        var rows = await Kg.RunAsync("evaluate", "--checklist", file, "--format", "csv", "-v");

        Assert.That(rows.Code, Is.Zero, rows.Error);
        Assert.That(rows.Output, Is.EqualTo("""
            name,measure,count,of,value
            checklist,active,1,2,0.5
            checklist,items passed,1,2,0.5
            checklist,expected edges found,1,2,0.5
            checklist,forbidden edges drawn,0,0,0

            """));
        Assert.That(rows.Error, Is.EqualTo("b: Nothing happened.\n  missing   Russia * Belarus\n"));
    }

    [Test]
    public async Task NothingToScoreIsAWrongCommandLine()
    {
        var run = await Kg.RunAsync("evaluate");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.WrongCommandLine));
        Assert.That(run.Error, Is.EqualTo("kg: There is nothing to score; give gold files, or a file with --checklist, --plover, --plv or --docred. Run 'kg evaluate --help' for usage.\n"));
    }

    [Test]
    public async Task ConfidenceIsComparedWithWhatIsRight()
    {
        var gold = Repository.PathTo("tests", "data", "gold", "milk-war.json");
        var run = await Kg.RunAsync("evaluate", gold, "--text", Repository.PathTo("seeds", "documents"), "--calibration", "--format", "csv");

        Assert.That(run.Output, Does.StartWith("name,from,to,edges,edges right,share of edges,statements,statements right,share of statements\nmilk-war,0,0.55,"));
    }
}
