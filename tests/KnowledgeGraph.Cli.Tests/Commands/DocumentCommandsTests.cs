using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class DocumentCommandsTests
{
    [Test]
    public async Task DocumentsAreListedWithCounts()
    {
        var run = await Kg.RunAsync("documents", SmallGraph.File, "--format", "csv");

        Assert.That(run.Output.Split('\n')[0], Is.EqualTo("id,title,date,source,passages,mentions,statements,edges"));
        Assert.That(run.Output, Does.Contain("\ngas,").And.Contain("\nmilk,"));
    }

    [Test]
    public async Task RemovingADocumentLeavesTheGraphOfTheOthers()
    {
        using var folder = new TemporaryFolder();
        SmallGraph.WriteDocuments(folder);
        await Kg.RunAsync("build", folder.PathTo("documents"), "-o", folder.PathTo("both.kg"));
        await Kg.RunAsync("build", folder.PathTo("documents", "milk.txt"), "-o", folder.PathTo("milk.kg"));

        var removed = await Kg.RunAsync("remove", folder.PathTo("both.kg"), "gas");

        Assert.That(removed.Code, Is.Zero);
        Assert.That((await Kg.RunAsync("export", folder.PathTo("both.kg"))).Output, Is.EqualTo((await Kg.RunAsync("export", folder.PathTo("milk.kg"))).Output));
        Assert.That((await Kg.RunAsync("diff", folder.PathTo("both.kg"), folder.PathTo("milk.kg"))).Code, Is.EqualTo((int)ExitCode.None));
    }

    [Test]
    public async Task RemovingAnUnknownDocumentNamesTheNearestAndRemovesNothing()
    {
        var run = await Kg.RunAsync("remove", SmallGraph.File, "milk", "gass");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Is.EqualTo($"kg: {SmallGraph.File} has no document 'gass'; did you mean 'gas'?\n"));
        Assert.That((await Kg.RunAsync("documents", SmallGraph.File, "--format", "csv")).Output, Does.Contain("\nmilk,"));
    }

    [Test]
    public async Task TwoGraphsCombineToTheGraphOfAllDocuments()
    {
        using var folder = new TemporaryFolder();
        SmallGraph.WriteDocuments(folder);
        await Kg.RunAsync("build", folder.PathTo("documents", "gas.txt"), "-o", folder.PathTo("gas.kg"));
        await Kg.RunAsync("build", folder.PathTo("documents", "milk.txt"), "-o", folder.PathTo("milk.kg"));
        await Kg.RunAsync("build", folder.PathTo("documents"), "-o", folder.PathTo("both.kg"));

        var run = await Kg.RunAsync("combine", folder.PathTo("gas.kg"), folder.PathTo("milk.kg"), "-o", folder.PathTo("combined.kg"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That((await Kg.RunAsync("export", folder.PathTo("combined.kg"))).Output, Is.EqualTo((await Kg.RunAsync("export", folder.PathTo("both.kg"))).Output));
    }
}
