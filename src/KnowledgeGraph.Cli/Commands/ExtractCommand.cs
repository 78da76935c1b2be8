using System.CommandLine;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Formats;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg extract</c>: the extractor as a filter, one line a document, in the order of the inputs.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs(ArgumentArity.ZeroOrMore);
        var ndjson = new Option<bool>("--ndjson") { Description = "Read lines {\"id\",\"text\"[,\"title\",\"date\",\"source\"]}; without it files are read by their kind." };
        var schema = CommonOptions.Schema();
        var catalogues = CommonOptions.Catalogues();
        var command = new Command("extract", "Read documents and write what they say, one line of JSON each.") { inputs, ndjson, schema, catalogues };
        command.SetAction((parsed, cancellation) =>
        {
            var reader = new Reader(new BuildOptions { Schema = parsed.GetValue(schema), Catalogues = parsed.GetValue(catalogues)! });
            return Task.FromResult((int)Run(terminal, reader, Results(terminal, parsed.GetValue(inputs)!, parsed.GetValue(ndjson)), cancellation));
        });
        return command;
    }

    private static IEnumerable<ReadResult> Results(Terminal terminal, string[] inputs, bool ndjson)
    {
        if (!ndjson)
            return new DocumentReader(terminal.In).Read(inputs.Length == 0 ? ["-"] : inputs);
        return inputs.Length == 0 || inputs is ["-"]
            ? DocumentReader.Read(terminal.In(), "standard-input", InputFormat.Ndjson)
            : inputs.SelectMany(NdJsonOf);
    }

    private static IEnumerable<ReadResult> NdJsonOf(string file)
    {
        using var stream = File.OpenRead(file);
        foreach (var result in DocumentReader.Read(stream, file, InputFormat.Ndjson))
            yield return result;
    }

    private static ExitCode Run(Terminal terminal, Reader reader, IEnumerable<ReadResult> results, CancellationToken cancellation)
    {
        // The order of the input is kept while several documents are read at once.
        var lines = results.AsParallel().AsOrdered().WithCancellation(cancellation)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(result => Line(reader, result));
        foreach (var line in lines)
        {
            terminal.Out.Write(line);
            terminal.Out.Flush();
        }
        return ExitCode.Done;
    }

    private static string Line(Reader reader, ReadResult result)
    {
        using var line = new StringWriter { NewLine = "\n" };
        switch (result)
        {
            case DocumentResult { Document: var document }:
                WriteReading(reader, document, result.Place, line);
                break;
            case ExtractedLine extracted:
                line.WriteLine(extracted.Json);
                break;
            case UnreadableInput { Error: var error, Id: var id }:
                ExtractionLine.WriteError(id, error.Message, line);
                break;
        }
        return line.ToString();
    }

    private static void WriteReading(Reader reader, ReadDocument document, InputPlace place, StringWriter line)
    {
        try
        {
            var reading = reader.ReadSafely(document, place);
            ExtractionLine.Write(reading, reader.GraphOf(reading), line);
        }
        catch (InputException error)
        {
            ExtractionLine.WriteError(document.Document.Id, error.Message, line);
        }
    }
}
