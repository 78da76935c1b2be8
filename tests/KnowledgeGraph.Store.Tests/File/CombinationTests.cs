using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

public sealed class CombinationTests
{
    [Test]
    public void FilesReadApartMakeTheGraphOfAllDocuments()
    {
        using var one = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.Atlas());
        using var two = new TemporaryGraph(SampleReadings.GasDispute(), SampleReadings.Atlas());
        one.File.Correct(new MergeCorrection("ann", "", EntityId.Parse("state:belarus"), EntityId.Parse("state:russia")));
        two.File.Correct(new RejectCorrection("bob", "", two.File.EdgesOf(EntityId.Parse("company:gazprom"))[0].Id));
        using TemporaryGraph ab = new(), ba = new();

        ab.File.Combine([one.File, two.File]);
        ba.File.Combine([two.File, one.File]);

        Assert.That(ab.File.Documents().Select(document => document.Id), Is.EqualTo(new[] { "atlas", "gas-dispute", "milk-war" }));
        Assert.That(ab.File.Corrections(), Has.Count.EqualTo(2));
        Assert.That(CanonicalText.Of(ab.File.Export()), Is.EqualTo(CanonicalText.Of(ba.File.Export())));
        Assert.That(CanonicalText.Of(ab.File.Export()), Is.EqualTo(CanonicalText.Of(GraphDerivation.Derive(
            [SampleReadings.MilkWar(), SampleReadings.Atlas(), SampleReadings.GasDispute()], ab.File.Corrections(), SampleReadings.RuleOf))));
    }

    [Test]
    public void CombiningAgainChangesNothing()
    {
        using var one = new TemporaryGraph(SampleReadings.MilkWar());
        one.File.Correct(new MergeCorrection("ann", "", EntityId.Parse("state:belarus"), EntityId.Parse("state:russia")));
        one.File.Undo(1);
        using var all = new TemporaryGraph();

        all.File.Combine([one.File]);
        all.File.Combine([one.File, one.File]);

        Assert.That(all.File.Corrections().Select(logged => logged.Undone), Is.EqualTo(new[] { true }));
        Assert.That(CanonicalText.Of(all.File.Export()), Is.EqualTo(CanonicalText.Of(one.File.Export())));
    }

    [Test]
    public void DifferentTextsUnderOneIdAreRefusedAndNothingIsWritten()
    {
        using var one = new TemporaryGraph(SampleReadings.MilkWar());
        using var two = new TemporaryGraph(SampleReadings.Atlas(), new ReadingBuilder("milk-war").Mentions("Russia!", ("state:russia", "Russia")).Build());
        using var all = new TemporaryGraph();

        var error = Assert.Throws<InputException>(() => all.File.Combine([one.File, two.File]));

        Assert.That(error!.Message, Is.EqualTo($"{two.Path}: the document 'milk-war' has another text here than in {one.Path}; remove it from one of the two"));
        Assert.That(all.File.Documents(), Is.Empty);
    }
}
