using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>What is on the disk at some moment is what a process killed at that moment leaves behind.</summary>
public sealed class InterruptionTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void AKilledProcessLosesOnlyTheDocumentUnderWay()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var expected = CanonicalText.Of(graph.File.Export());

        using var session = GraphFileOpening.Open(graph.Path, readOnly: false);
        session.Write(() =>
        {
            session.Database.Script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1");
            new DocumentLedger(session).Add(SampleReadings.GasDispute(), "");
            CopyAsFound(graph.Path, "killed.kg");
            return 0;
        });

        using var found = GraphFile.Open(folder.PathTo("killed.kg"));
        Assert.That(CanonicalText.Of(found.Export()), Is.EqualTo(expected));
    }

    [Test]
    public void WhatWasAddedBeforeTheKillIsThere()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute());
        CopyAsFound(graph.Path, "unclosed.kg");

        using var found = GraphFile.OpenOrCreate(folder.PathTo("unclosed.kg"), SampleReadings.Rules);

        Assert.That(CanonicalText.Of(found.Export()), Is.EqualTo(CanonicalText.Of(graph.File.Export())));
        Assert.That(found.Add(SampleReadings.Atlas()), Is.EqualTo(AddOutcome.Added));
    }

    [Test]
    public void AFileBegunAndLeftEmptyCanBeBegunAgain()
    {
        var path = folder.Write("begun.kg", "");

        using (var graph = GraphFile.OpenOrCreate(path, SampleReadings.Rules))
            graph.Add(SampleReadings.Atlas());

        using var opened = GraphFile.Open(path);
        Assert.That(opened.Counts().Documents, Is.EqualTo(1));
    }

    [Test]
    public void AnErrorAmidAChangeTakesAllOfItBack()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        using var session = GraphFileOpening.Open(graph.Path, readOnly: false);

        Assert.Throws<InvalidOperationException>(() => session.Write<int>(() =>
        {
            new DocumentLedger(session).Add(SampleReadings.GasDispute(), "");
            throw new InvalidOperationException("pulled the plug");
        }));

        Assert.That(graph.File.Documents(), Has.Count.EqualTo(1));
        Assert.That(session.Write(() => new DocumentLedger(session).Add(SampleReadings.GasDispute(), "")), Is.EqualTo(AddOutcome.Added));
        Assert.That(graph.File.Documents(), Has.Count.EqualTo(2));
    }

    [Test]
    public void ReadersSeeTheStateBeforeAChangeUntilItIsDone()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        using var reader = GraphFile.Open(graph.Path);
        using var session = GraphFileOpening.Open(graph.Path, readOnly: false);

        session.Write(() =>
        {
            new DocumentLedger(session).Add(SampleReadings.GasDispute(), "");
            Assert.That(reader.Documents().Select(document => document.Id), Is.EqualTo(new[] { "milk-war" }));
            Assert.That(reader.Find("Russia").Value, Is.EqualTo("state:russia"));
            return 0;
        });

        Assert.That(reader.Documents().Select(document => document.Id), Is.EqualTo(new[] { "gas-dispute", "milk-war" }));
        Assert.That(reader.Find("Gazprom").Value, Is.EqualTo("company:gazprom"));
    }

    [Test]
    public void AReaderFollowsCorrectionsThatAWriterMakes()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        using var reader = GraphFile.Open(graph.Path);
        var edge = reader.EdgesOf(EntityId.Parse("state:russia"))[0];
        graph.File.Correct(new AssertCorrection("ann", "atlas", EntityId.Parse("state:belarus"), "OWNS", EntityId.Parse("state:russia"), Timing.Unknown));
        graph.File.Correct(new RejectCorrection("ann", "no", edge.Id));

        Assert.That(CanonicalText.Of(reader.Export()), Is.EqualTo(CanonicalText.Of(graph.File.Export())));
        Assert.That(reader.Edge(edge.Id), Is.Null);
    }

    private void CopyAsFound(string path, string name)
    {
        foreach (var suffix in new[] { "", "-wal" })
        {
            using var source = new FileStream(path + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(folder.PathTo(name + suffix));
            source.CopyTo(target);
        }
    }
}
