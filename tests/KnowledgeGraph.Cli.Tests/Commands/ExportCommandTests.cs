using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ExportCommandTests
{
    [Test]
    public async Task FolderForTheImporterComesWithTheLineThatLoadsIt()
    {
        using var folder = new TemporaryFolder();

        var run = await Kg.RunAsync("export", SmallGraph.File, "--format", "neo4j-csv", "-o", folder.PathTo("csv"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain($"cd {folder.PathTo("csv")} && neo4j-admin database import full neo4j --array-delimiter=U+001F"));
        Assert.That(run.Error, Does.Contain(" --nodes=Actor:Company=nodes.Actor.Company.csv ").And.Contain(" --relationships=OWNS=relationships.OWNS.csv "));
        Assert.That(File.ReadAllText(folder.PathTo("csv", "relationships.OWNS.csv")), Does.Contain("\"company:gazprom\",\"company:beltransgaz\","));
    }

    [Test]
    public async Task FolderForTheImporterHasToBeNamed() => Assert.That(
        await Kg.RunAsync("export", SmallGraph.File, "--format", "neo4j-csv"),
        Is.EqualTo(new KgRun(2, "", "kg: --format neo4j-csv writes a folder; name it by -o FOLDER. Run 'kg export --help' for usage.\n")));
}
