using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Tests;

public sealed class GraphTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void ANotebookBuildsAGraphAndAsksItWithOneReference()
    {
        var text = folder.Write("own.txt", "Gazprom acquired Beltransgaz in November 2011. Belarus accused Gazprom of blackmail.");
        using var graph = Graph.Build(folder.PathTo("g.kg"), [text]);

        var answer = graph.Paths("Beltransgaz", "Belarus");

        Assert.That(answer.Paths.Single().Entities.Select(id => id.Slug), Is.EqualTo(new[] { "beltransgaz", "gazprom", "belarus" }));
        Assert.That(answer.Paths.Single().Steps[0].Edge.Evidence.Single().Text, Is.EqualTo("Gazprom acquired Beltransgaz in November 2011."));
        Assert.That(graph.MostConnected("Company", 1).Single().Node.Name, Is.EqualTo("Gazprom"));
    }

    [Test]
    public void QuestionsAfterACorrectionAreAnsweredOnWhatItLeft()
    {
        var text = folder.Write("own.txt", "Gazprom acquired Beltransgaz in November 2011.");
        using var graph = Graph.Build(folder.PathTo("g.kg"), [text]);
        var edge = graph.Paths("Beltransgaz", "Gazprom").Paths.Single().Steps[0].Edge.Id;

        var correction = graph.Correct(new RejectCorrection("ann", "The sale fell through.", edge));

        Assert.That(graph.Paths("Beltransgaz", "Gazprom").Paths, Is.Empty);
        Assert.That(graph.Cypher.Run("MATCH (:Company)-[r:OWNS]->() RETURN r").Rows, Is.Empty);
        graph.Undo(correction.Number);
        Assert.That(graph.Paths("Beltransgaz", "Gazprom").Paths, Has.Count.EqualTo(1));
    }

    [Test]
    public void ReadingTheSameDocumentsTwiceChangesNothing()
    {
        var path = folder.PathTo("g.kg");
        string[] inputs = [Repository.PathTo("seeds", "documents", "milk-war.md")];
        using (var first = Graph.Build(path, inputs))
            Assert.That(first.Counts.Documents, Is.EqualTo(1));

        var summary = Graph.Build(path, inputs, out var again);
        again.Dispose();

        Assert.That((summary.Added, summary.Replaced, summary.Unchanged), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public void AnyNumberOfJobsGivesTheSameGraph()
    {
        string[] inputs = [Repository.PathTo("seeds", "documents")];
        using var one = Graph.Build(folder.PathTo("one.kg"), inputs, new BuildOptions { Jobs = 1 });
        using var four = Graph.Build(folder.PathTo("four.kg"), inputs, new BuildOptions { Jobs = 4 });

        Assert.That(CanonicalText.Of(four.Export()), Is.EqualTo(CanonicalText.Of(one.Export())));
    }

    [Test]
    public void BuildingStopsCleanlyAndKeepsWhatIsDone()
    {
        using var stop = new CancellationTokenSource();
        var options = new BuildOptions { Jobs = 1, Progress = new StopAfter(3, stop) };
        var path = folder.PathTo("g.kg");

        Assert.That(
            () => Graph.Build(path, [Repository.PathTo("seeds", "documents")], options, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());

        using var graph = Graph.Open(path);
        Assert.That(graph.Counts.Documents, Is.InRange(3, 20));
    }

    [Test]
    public void ANewerReadingOfCataloguesReplacesTheDocumentsItChanges()
    {
        var text = folder.Write("own.txt", "Ruritania accused Belarus of smuggling.");
        var mine = folder.Write("mine.json", """{"sources": ["a novel"], "label": "State", "entries": [{"name": "Ruritania"}]}""");
        var path = folder.PathTo("g.kg");
        Graph.Build(path, [text]).Dispose();

        var summary = Graph.Build(path, [text], out var graph, new BuildOptions { Catalogues = [mine] });
        using (graph)
        {
            Assert.That(summary.Replaced, Is.EqualTo(1));
            Assert.That(graph.Paths("Ruritania", "Belarus").Paths, Has.Count.EqualTo(1));
        }
    }

    private sealed class StopAfter(int documents, CancellationTokenSource stop) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Documents >= documents)
                stop.Cancel();
        }
    }
}
