using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Short texts with what is to be read in each, so that rules can be scored on them.</summary>
public abstract class Benchmark
{
    private protected Benchmark(IReadOnlyList<BenchmarkText> texts) => Texts = texts;

    /// <summary>The texts to read, each once.</summary>
    public IReadOnlyList<BenchmarkText> Texts { get; }

    /// <summary>Reads a file of a benchmark.</summary>
    /// <param name="kind">Which benchmark's format the file has.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">The file cannot be read or is not what it should be.</exception>
    public static Benchmark Load(BenchmarkKind kind, string path) => kind switch
    {
        BenchmarkKind.Checklist => new ChecklistBenchmark([.. BenchmarkFile.Lines(path).Select(ChecklistItem.Of)]),
        BenchmarkKind.Plover => new PloverBenchmark([.. BenchmarkFile.Lines(path).Select(PloverRecord.Of)]),
        BenchmarkKind.Plv => new PlvBenchmark([.. BenchmarkFile.Lines(path).Select(PlvRow.Of)]),
        BenchmarkKind.Docred => new DocredBenchmark([.. BenchmarkFile.Items(path).Select(DocredDocument.Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such benchmark."),
    };

    /// <summary>Compares what was read with what was to be read.</summary>
    /// <param name="graphs">The graph of each text, by the text's id; a text without one counts as read in vain.</param>
    public abstract BenchmarkScore Score(IReadOnlyDictionary<string, GraphData> graphs);
}
