using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>What a document has told so far: its date, its words, and whom it has named in full.</summary>
internal sealed class DocumentContext
{
    private readonly HashSet<EntityId> known = [];
    private readonly Dictionary<string, EntityRecord> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityRecord> halves = new(StringComparer.Ordinal);
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

    /// <summary>The entity that a name or short form stands for, if the document told of it before.</summary>
    public EntityRecord? Known(string name) => told.GetValueOrDefault(name);

    /// <summary>The one body or firm told of before whose name begins with a word: "Tata" of "Tata Motors".</summary>
    public EntityRecord? KnownBy(string firstWord)
    {
        var named = told.Values.Where(entity => entity.Labels[^1] is "Organization" or "Company" && entity.Name.StartsWith(firstWord + " ", StringComparison.Ordinal)).DistinctBy(entity => entity.Id).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The half of a divided land that the document told of last on a side: "North".</summary>
    public EntityRecord? Half(string side) => halves.GetValueOrDefault(side);

    /// <summary>Learns which state is meant by a side of a divided land.</summary>
    public void TellHalf(string side, EntityRecord state) => halves[side] = state;

    /// <summary>Learns a name, and its last word where it is a person's.</summary>
    public void Tell(EntityRecord entity, string name)
    {
        told.TryAdd(name, entity);
        known.Add(entity.Id);
        var space = name.LastIndexOf(' ');
        if (space > 0 && entity.Labels.Contains("Person", StringComparer.Ordinal))
            told.TryAdd(name[(space + 1)..], entity);
    }
}
