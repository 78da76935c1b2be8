using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>
/// Reads files, folders, globs and streams as documents of passages, one after the other: an input is read when its
/// result is asked for, and what is broken gives an error in its place while the rest goes on.
/// </summary>
/// <remarks>
/// A file's encoding is found out from its bytes, and offsets count the UTF-16 code units of what they decode to, line
/// ends and all. Of HTML, docx and pdf the text as read is the content's text, of every other format the input itself.
/// NDJSON is held a line at a time. Plain text longer than 1,048,576 code units becomes several documents, cut at a
/// blank line where there is one, with the ids <c>name</c>, <c>name-2</c>, <c>name-3</c>.
/// </remarks>
public sealed class DocumentReader
{
    private const string StandardInput = "standard-input";

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
        var draft = new DraftDocument(text, PlainLayout.BlocksOf(text)) { Title = title, Date = date, Source = source };
        return DocumentMaker.Make(draft, id);
    }

    /// <summary>How many bytes the inputs hold, for telling how far reading is; what cannot be read counts nothing.</summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c>.</param>
    public static long SizeOf(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return inputs.Sum(SizeOfOne);
    }

    /// <summary>Reads inputs in their order; a folder's files come sorted by path, and a file given twice is read once.</summary>
    /// <param name="inputs">Files, folders (with all that is below), globs (<c>*</c>, <c>?</c>, <c>**</c>), or <c>-</c> for standard input.</param>
    /// <returns>A result for every document, record and broken input, made as it is asked for.</returns>
    public IEnumerable<ReadResult> Read(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var ids = new DocumentIds();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return inputs.SelectMany(input => Guard.Errors(ReadInput(input, seen), new InputPlace(input))).Select(ids.Check);
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="stream">The bytes; read to their end or as far as results are asked for, and left open.</param>
    /// <param name="name">What messages call it; a document without an id of its own is named after it.</param>
    /// <param name="format">How it is written; where null, records if it begins with a brace or bracket, else text.</param>
    public static IEnumerable<ReadResult> Read(Stream stream, string name, InputFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var ids = new DocumentIds();
        var place = new InputPlace(name);
        return Guard.Errors(ReadStream(stream, place, format), place).Select(ids.Check);
    }

    private static IEnumerable<ReadResult> ReadStream(Stream stream, InputPlace place, InputFormat? format)
    {
        foreach (var result in InputReading.Read(stream, place, DocumentIds.OfName(place.File), format))
            yield return result;
    }

    private IEnumerable<ReadResult> ReadInput(string input, HashSet<string> seen)
    {
        var results = input == "-"
            ? ReadStandardInput()
            : InputFiles.Of(input).Where(file => seen.Add(Path.GetFullPath(file))).SelectMany(file => Guard.Errors(ReadFile(file), new InputPlace(file)));
        foreach (var result in results)
            yield return result;
    }

    private IEnumerable<ReadResult> ReadStandardInput()
    {
        using var stream = openStandardInput();
        foreach (var result in ReadStream(stream, new InputPlace(StandardInput), format: null))
            yield return result;
    }

    private static IEnumerable<ReadResult> ReadFile(string file)
    {
        using var stream = File.OpenRead(file);
        foreach (var result in ReadStream(stream, new InputPlace(file), InputFormats.Of(file)))
            yield return result;
    }

    private static long SizeOfOne(string input)
    {
        try
        {
            return input == "-" ? 0 : InputFiles.Of(input).Sum(file => new FileInfo(file).Length);
        }
        catch (Exception error) when (error is InputException or IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
