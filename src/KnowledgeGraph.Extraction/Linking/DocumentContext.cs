using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>What a document has told so far: its date, its words, and whom it has named in full.</summary>
internal sealed class DocumentContext
{
    private readonly HashSet<EntityId> known = [];
    private readonly string text;

    /// <param name="date">When it was published.</param>
    /// <param name="text">Its text, in which words are looked for that tell senses apart.</param>
    public DocumentContext(PartialDate? date, string text)
    {
        Date = date;
        this.text = text;
    }

    /// <summary>When the document was published.</summary>
    public PartialDate? Date { get; }

    /// <summary>True where the document has named the entity in full before.</summary>
    public bool IsKnown(EntityId id) => known.Contains(id);

    /// <summary>Remembers that the document named an entity.</summary>
    public void Name(EntityId id) => known.Add(id);

    /// <summary>True where the document says the word anywhere.</summary>
    public bool Says(string word) => text.Contains(word, StringComparison.Ordinal);
}
