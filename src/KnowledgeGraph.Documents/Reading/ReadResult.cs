using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>What came of one input, or of one record in it: a document, a line read elsewhere, or an error.</summary>
/// <param name="Place">The file, and the line where the input is one of many records.</param>
/// <param name="Bytes">How much of the inputs this took; together they make <see cref="DocumentReader.SizeOf"/>, about.</param>
public abstract record ReadResult(InputPlace Place, long Bytes);

/// <summary>An input that is a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Where it was read.</param>
/// <param name="Bytes">How much of the inputs it took.</param>
public sealed record DocumentResult(ReadDocument Document, InputPlace Place, long Bytes) : ReadResult(Place, Bytes);

/// <summary>A line that holds what an extractor already made of a document: it has the keys document, nodes and statements.</summary>
/// <param name="Json">The line as it is.</param>
/// <param name="Place">Where it was read.</param>
/// <param name="Bytes">How much of the inputs it took.</param>
public sealed record ExtractedLine(string Json, InputPlace Place, long Bytes) : ReadResult(Place, Bytes);

/// <summary>An input that is no document; the inputs after it are read all the same.</summary>
/// <param name="Error">What is wrong, where, and what to do, in one line.</param>
/// <param name="Id">The id of the record, where that much could be read.</param>
/// <param name="Bytes">How much of the inputs it took.</param>
public sealed record UnreadableInput(InputException Error, string? Id, long Bytes) : ReadResult(Error.Place, Bytes);
