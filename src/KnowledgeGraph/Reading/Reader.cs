using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Llm;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph;

/// <summary>
/// The extractor with its schema and catalogue, for those who want what a text says without a graph file. Making one
/// takes a moment, reading with it does not: keep it. Safe for use from several threads at once.
/// </summary>
public sealed class Reader
{
    /// <summary>A reader.</summary>
    /// <param name="options">Which schema and catalogues; null for those built in.</param>
    /// <exception cref="InputException">A file of the schema, the rules or a catalogue is not as it should be.</exception>
    public Reader(BuildOptions? options = null)
    {
        options ??= BuildOptions.Default;
        Schema = options.Schema is null ? GraphSchema.Default : GraphSchema.Load(options.Schema);
        Catalogue = options.Catalogues.Aggregate(EntityCatalogue.Default, (catalogue, path) => catalogue.With(EntityCatalogue.Load(path)));
        var rules = new RuleExtractor(Schema, Catalogue, options.Schema);
        Extractor = options.Llm is null ? rules : new LlmExtractor(rules, Schema, options.Llm);
    }

    /// <summary>The labels and edge types in use.</summary>
    public GraphSchema Schema { get; }

    /// <summary>The known entities.</summary>
    public EntityCatalogue Catalogue { get; }

    /// <summary>What reads.</summary>
    public IExtractor Extractor { get; }

    /// <summary>What tells edges of each type apart.</summary>
    public IReadOnlyDictionary<string, EdgeRule> EdgeRules => Schema.EdgeTypes.ToDictionary(type => type.Name, type => type.Rule, StringComparer.Ordinal);

    /// <summary>
    /// Reads a document; a fault of the program in it is told as that document's error, so that the others are read all the same.
    /// </summary>
    /// <exception cref="InputException">Reading ran into a fault of the program; the message asks to report it.</exception>
    public DocumentReading ReadSafely(ReadDocument document, InputPlace place)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return Extractor.Read(document);
        }
        catch (Exception fault) when (fault is not (KnowledgeGraphException or OperationCanceledException or OutOfMemoryException))
        {
            throw new InputException(place, $"'{document.Document.Id}' could not be read because of a fault in this program ({fault.GetType().Name}: {fault.Message}); please report it with the text.", fault);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, to which all offsets refer.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="date">When it was published; relative dates count from it.</param>
    /// <param name="source">Who published it.</param>
    public DocumentReading Read(string text, string id = "text", string? title = null, PartialDate? date = null, string? source = null) =>
        Extractor.Read(DocumentReader.FromText(id, text, title, date, source));

    /// <summary>The graph of one reading: nodes, and the edges that its statements make.</summary>
    public GraphData GraphOf(DocumentReading reading) => GraphDerivation.Derive([reading], [], Schema.RuleFor);
}
