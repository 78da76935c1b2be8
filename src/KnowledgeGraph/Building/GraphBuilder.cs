using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>Reads inputs into a graph file: several documents at once, each added in one transaction, in the order of the inputs.</summary>
internal sealed class GraphBuilder(GraphFile file, Reader reader, BuildOptions options, CancellationToken cancellationToken)
{
    // Readings that wait to be added: enough to keep every job busy, few enough to keep memory flat.
    private const int AheadPerJob = 4;

    private static readonly Task<ReadInput> Known = Task.FromResult(new ReadInput(null, null));

    private readonly BuildReport report = new(options);

    public BuildSummary Build(IReadOnlyList<string> inputs)
    {
        report.TotalBytes = DocumentReader.SizeOf(inputs);
        var waiting = new Queue<(ReadResult Input, Task<ReadInput> Reading)>();
        foreach (var input in new DocumentReader().Read(inputs))
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            waiting.Enqueue((input, IsKnown(input) ? Known : Task.Run(() => Read(input), cancellationToken)));
            if (waiting.Count >= Math.Max(1, options.Jobs) * AheadPerJob)
                Add(waiting.Dequeue());
        }
        while (waiting.Count > 0 && !cancellationToken.IsCancellationRequested)
            Add(waiting.Dequeue());
        cancellationToken.ThrowIfCancellationRequested();
        return report.Summary;
    }

    // The file is asked here, on the thread that owns it; reading goes on beside.
    private bool IsKnown(ReadResult input) =>
        input is DocumentResult { Document: var document } && file.Contains(document.Document.Fingerprint, reader.Extractor.Key);

    private ReadInput Read(ReadResult input) => input switch
    {
        DocumentResult { Document: var document } => Read(document, input.Place),
        ExtractedLine line => new ReadInput(ExtractionLine.Read(line.Json, line.Place.File, line.Place.Line ?? 1), null),
        _ => new ReadInput(null, null),
    };

    private ReadInput Read(ReadDocument document, InputPlace place)
    {
        var reading = reader.ReadSafely(document, place);
        return new ReadInput(reading, options.OnCoverage is null ? null : CoverageReader.Read(document, reading));
    }

    private void Add((ReadResult Input, Task<ReadInput> Reading) next)
    {
        if (next.Input is UnreadableInput { Error: var error })
        {
            report.Unreadable(error, next.Input.Bytes);
            return;
        }
        try
        {
            var (reading, coverage) = next.Reading.GetAwaiter().GetResult();
            var outcome = reading is null ? AddOutcome.Unchanged : file.Add(reading, reader.Extractor.Key);
            report.Done(reading, next.Input, outcome);
            if (coverage is not null)
                options.OnCoverage?.Invoke(coverage);
        }
        catch (InputException wrong)
        {
            report.Unreadable(wrong, next.Input.Bytes);
        }
        catch (OperationCanceledException)
        {
            // Stopped while this document was under way: it is not in the graph, what came before is.
        }
    }
}
