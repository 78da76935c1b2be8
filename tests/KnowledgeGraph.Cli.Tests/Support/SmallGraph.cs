using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A graph of two short documents, built once for all tests that only read it.</summary>
[SetUpFixture]
internal sealed class SmallGraph
{
    private static TemporaryFolder? folder;

    /// <summary>The graph file.</summary>
    public static string File => folder!.PathTo("small.kg");

    /// <summary>The folder with the two documents.</summary>
    public static string Documents => folder!.PathTo("documents");

    [OneTimeSetUp]
    public async Task BuildItOnce()
    {
        folder = new TemporaryFolder();
        WriteDocuments(folder);
        var run = await Kg.RunAsync("build", Documents, "-o", File);
        Assert.That(run.Code, Is.Zero, run.Error);
    }

    [OneTimeTearDown]
    public void RemoveIt() => folder?.Dispose();

    public static void WriteDocuments(TemporaryFolder target)
    {
        target.Write("documents/gas.txt", """
            The gas quarrel

            10 March 2012

            Belarusian President Alexander Lukashenko spoke in Brest. On 1 January 2004 Gazprom ceased supplies to Belarus. Belarus accused Russia of blackmail.

            Gazprom acquired Beltransgaz in November 2011.
            """);
        target.Write("documents/milk.txt", """
            The milk quarrel

            10 March 2012

            In July 2009 Russia banned dairy imports from Belarus. Russian President Vladimir Putin met nobody.
            """);
    }
}
