using KnowledgeGraph.Documents;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>Reads the texts of benchmarks and scores what was read.</summary>
/// <param name="reader">What reads.</param>
public sealed class BenchmarkEvaluation(Reader reader)
{
    /// <summary>Reads every text of a benchmark, several at once, and scores the graphs.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="onUnreadable">Is told of a text that could not be read, which then counts as read in vain.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public BenchmarkScore Score(Benchmark benchmark, Action<InputException>? onUnreadable = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        var graphs = benchmark.Texts.DistinctBy(text => text.Id).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(text => (text.Id, Result: Read(text)))
            .ToList();
        foreach (var error in graphs.Select(graph => graph.Result.Error).OfType<InputException>())
            onUnreadable?.Invoke(error);
        return benchmark.Score(graphs.Where(graph => graph.Result.Graph is not null).ToDictionary(graph => graph.Id, graph => graph.Result.Graph!, StringComparer.Ordinal));
    }

    private (GraphData? Graph, InputException? Error) Read(BenchmarkText text)
    {
        try
        {
            var date = PartialDate.TryParse(text.Date, out var given) ? given : (PartialDate?)null;
            var document = DocumentReader.FromText(text.Id, text.Text, text.Title, date);
            return (reader.GraphOf(reader.ReadSafely(document, new InputPlace(text.Id))), null);
        }
        catch (InputException error)
        {
            return (null, error);
        }
    }
}
