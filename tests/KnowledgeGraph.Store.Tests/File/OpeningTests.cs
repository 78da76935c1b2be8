using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store.Tests;

public sealed class OpeningTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void AFileThatIsNoGraphIsRefusedAndLeftAsItIs()
    {
        var path = folder.Write("notes.kg", "These are my notes, and nobody should write over them.");

        var opened = Assert.Throws<InputException>(() => GraphFile.Open(path));
        var created = Assert.Throws<InputException>(() => GraphFile.OpenOrCreate(path, SampleReadings.Rules));

        Assert.That(opened!.Message, Is.EqualTo($"{path}: is not a graph file; it was left as it is"));
        Assert.That(created!.Message, Is.EqualTo(opened.Message));
        Assert.That(File.ReadAllText(path), Is.EqualTo("These are my notes, and nobody should write over them."));
    }

    [Test]
    public void AnotherProgramsDatabaseIsRefusedAndLeftAsItIs()
    {
        var path = folder.PathTo("other.db");
        Run(path, "CREATE TABLE song (title TEXT)");
        var before = File.ReadAllBytes(path);

        var error = Assert.Throws<InputException>(() => GraphFile.OpenOrCreate(path, SampleReadings.Rules));

        Assert.That(error!.Message, Is.EqualTo($"{path}: is not a graph file; it was left as it is"));
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(before));
    }

    [Test]
    public void AFileOfANewerVersionIsRefused()
    {
        var path = folder.PathTo("newer.kg");
        GraphFile.OpenOrCreate(path, SampleReadings.Rules).Dispose();
        Run(path, "PRAGMA user_version = 99");

        var error = Assert.Throws<InputException>(() => GraphFile.Open(path));

        Assert.That(error!.Message, Is.EqualTo(
            $"{path}: is a graph file of version 99, and this program knows versions up to 4; a newer program is needed to open it"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void AFileOfTheFirstVersionIsBroughtUpToDate(bool readOnly)
    {
        var path = folder.PathTo($"older-{readOnly}.kg");
        using (var graph = GraphFile.OpenOrCreate(path, SampleReadings.Rules))
        {
            graph.Add(SampleReadings.GasDispute());
        }
        Run(path, "DROP TABLE spelling_trigrams; DROP TABLE spelling; DELETE FROM edge; PRAGMA user_version = 1");

        using var opened = GraphFile.Open(path, readOnly);

        Assert.That(opened.Resolve("Lukashenka").Select(candidate => candidate.Id.Value), Is.EqualTo(new[] { "person:alexander-lukashenko" }));
        Assert.That(CanonicalText.Of(opened.Export()), Is.EqualTo(CanonicalText.Of(GraphDerivation.Derive([SampleReadings.GasDispute()], [], SampleReadings.RuleOf))));
    }

    [Test]
    public void WhatSeveralStatementsSupportIsWeighedAnewInAFileThatCountedCopies()
    {
        var path = folder.PathTo("copies.kg");
        using (var graph = GraphFile.OpenOrCreate(path, SampleReadings.Rules))
        {
            foreach (var id in new[] { "one", "two" })
                graph.Add(new ReadingBuilder(id).Says("Russia banned it.", "state:russia", "SANCTIONS", "state:belarus").Build());
        }
        Run(path, "UPDATE edge SET confidence = 0.96; PRAGMA user_version = 3");

        using var opened = GraphFile.Open(path);

        Assert.That(opened.Export().Edges.Single().Confidence, Is.EqualTo(0.8));
    }

    [Test]
    public void AFileThatIsNotThereIsAnError()
    {
        var path = folder.PathTo("absent.kg");

        var error = Assert.Throws<InputException>(() => GraphFile.Open(path));

        Assert.That(error!.Message, Is.EqualTo($"{path}: does not exist"));
        Assert.That(File.Exists(path), Is.False);
    }

    [Test]
    public void AFolderIsNoGraph()
    {
        var error = Assert.Throws<InputException>(() => GraphFile.Open(folder.Root));

        Assert.That(error!.Message, Is.EqualTo($"{folder.Root}: is a folder, not a graph file"));
    }

    [Test]
    public void AFileThatCannotBeBegunIsAnOutputError()
    {
        var path = folder.PathTo("no", "such", "folder.kg");

        var error = Assert.Throws<OutputException>(() => GraphFile.OpenOrCreate(path, SampleReadings.Rules));

        Assert.That(error!.Message, Is.EqualTo($"{path}: cannot be written; check that its folder exists and may be written to"));
    }

    [Test]
    public void TheHeaderTellsWhoseTheFileIs()
    {
        var path = folder.PathTo("header.kg");
        GraphFile.OpenOrCreate(path, SampleReadings.Rules).Dispose();

        Assert.That(File.ReadAllBytes(path)[68..72], Is.EqualTo("KGrf"u8.ToArray()));
        Assert.That(Directory.GetFiles(folder.Root, "header.kg*"), Has.Length.EqualTo(1), "closed, it is one file");
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
