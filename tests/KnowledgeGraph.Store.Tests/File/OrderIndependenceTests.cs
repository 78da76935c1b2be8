using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

/// <summary>Whatever is done to a file in whatever order, it holds what deriving its final documents from scratch gives.</summary>
public sealed class OrderIndependenceTests
{
    [FsCheck.NUnit.Property(MaxTest = 50)]
    public Property AnyOrderOfAddingReplacingRemovingAndCorrectingGivesWhatDerivingGives() =>
        Prop.ForAll(RandomWork.Scripts.ToArbitrary(), script =>
        {
            using var graph = new TemporaryGraph();
            var documents = new SortedDictionary<string, DocumentReading>(StringComparer.Ordinal);
            foreach (var step in script)
                step.Do(graph.File, documents);

            var derived = GraphDerivation.Derive(documents.Values, graph.File.Corrections(), SampleReadings.RuleOf);
            return CanonicalText.Of(graph.File.Export()) == CanonicalText.Of(derived);
        });

    [FsCheck.NUnit.Property(MaxTest = 20)]
    public Property ReadingsDeriveToTheSameGraphInAnyOrder() =>
        Prop.ForAll(RandomWork.Readings.ToArbitrary(), readings =>
            CanonicalText.Of(GraphDerivation.Derive(readings, [], SampleReadings.RuleOf))
            == CanonicalText.Of(GraphDerivation.Derive(readings.Reverse(), [], SampleReadings.RuleOf)));

    [FsCheck.NUnit.Property(MaxTest = 15)]
    public Property AddingAndRemovingADocumentLeavesWhatWasThere() =>
        Prop.ForAll(RandomWork.Readings.ToArbitrary(), readings =>
        {
            using var graph = new TemporaryGraph(readings.Skip(1));
            var before = CanonicalText.Of(graph.File.Export());
            graph.File.Add(readings[0]);
            graph.File.Remove(readings[0].Document.Id);
            return CanonicalText.Of(graph.File.Export()) == before;
        });

    [FsCheck.NUnit.Property(MaxTest = 15)]
    public Property MakingACorrectionAndTakingItBackLeavesWhatWasThere() =>
        Prop.ForAll(RandomWork.Readings.ToArbitrary(), RandomWork.Corrections.ListOf(4).ToArbitrary(), (readings, corrections) =>
        {
            using var graph = new TemporaryGraph(readings);
            var before = CanonicalText.Of(graph.File.Export());
            var made = corrections.Select(correction => RandomWork.TryCorrect(graph.File, correction)).OfType<LoggedCorrection>().ToList();
            foreach (var correction in made)
                graph.File.Undo(correction.Number);
            return CanonicalText.Of(graph.File.Export()) == before;
        });
}
