using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>
/// Reads files, folders, globs and streams as documents of passages, one after the other: an input is read when its
/// result is asked for, and what is broken gives an error in its place while the rest goes on.
/// </summary>
public sealed class DocumentReader
{
    private readonly Func<Stream> openStandardInput;

    /// <summary>A reader.</summary>
    /// <param name="openStandardInput">What <c>-</c> reads; the process's own standard input where null.</param>
    public DocumentReader(Func<Stream>? openStandardInput = null) => this.openStandardInput = openStandardInput ?? Console.OpenStandardInput;

    /// <summary>Makes a document of a text that is already at hand.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="text">Its text, to which all offsets refer.</param>
    /// <param name="title">Its title; where null, a heading or first line that looks like one.</param>
    /// <param name="date">When it was published; where null, a line near the top that is a date.</param>
    /// <param name="source">Who published it.</param>
    public static ReadDocument FromText(string id, string text, string? title = null, PartialDate? date = null, string? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        var builder = new PassageTextBuilder(text);
        builder.Keep(0, text.Length);
        var (passage, offsets) = builder.Build();
        var end = offsets.ToDocument(offsets.Length);
        return new ReadDocument(
            new Document(id, title, source, date, text, 1),
            [new ReadPassage(new Passage(0, 0, end, passage), PassageKind.Paragraph, offsets)]);
    }

    /// <summary>How many bytes the inputs hold, for telling how far reading is; what is no file counts nothing.</summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c>.</param>
    public static long SizeOf(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return inputs.Where(File.Exists).Sum(input => new FileInfo(input).Length);
    }

    /// <summary>Reads inputs in their order; a folder's files come sorted by path.</summary>
    /// <param name="inputs">Files, folders (with all that is below), globs (<c>*</c>, <c>?</c>, <c>**</c>), or <c>-</c> for standard input.</param>
    /// <returns>A result for every document, record and broken input, made as it is asked for.</returns>
    public IEnumerable<ReadResult> Read(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var input in inputs.Where(input => input == "-"))
        {
            using var stream = openStandardInput();
            foreach (var result in Read(stream, "standard-input"))
                yield return result;
        }
        foreach (var input in inputs.Where(input => input != "-"))
            yield return new DocumentResult(FromText(Slug.Of(Path.GetFileNameWithoutExtension(input)), File.ReadAllText(input)), new InputPlace(input), new FileInfo(input).Length);
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="stream">The bytes; read to their end or as far as results are asked for, and left open.</param>
    /// <param name="name">What messages call it; a document without an id of its own is named after it.</param>
    /// <param name="format">How it is written; where null, records if it begins with a brace or bracket, else text.</param>
    public static IEnumerable<ReadResult> Read(Stream stream, string name, InputFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using var reader = new StreamReader(stream, leaveOpen: true);
        yield return new DocumentResult(FromText(Slug.Of(name), reader.ReadToEnd()), new InputPlace(name), 0);
    }
}
