using KnowledgeGraph.Model;

namespace KnowledgeGraph.Testing;

/// <summary>
/// Builds a document's reading by hand, sentence by sentence, with offsets, mentions and ids that agree with each other.
/// </summary>
/// <example>
/// <code>
/// var reading = new ReadingBuilder("milk-war")
///     .Entity("state:russia", "Russia", "State").Entity("state:belarus", "Belarus", "State")
///     .Says("Russia banned Belarusian dairy.", "state:russia", "SANCTIONS", "state:belarus", date: "2009-06")
///     .Build();
/// </code>
/// </example>
public sealed class ReadingBuilder(string id, string? title = null, string? source = null, string? date = null)
{
    private readonly SortedDictionary<string, EntityRecord> entities = new(StringComparer.Ordinal);
    private readonly List<(string Text, List<Action<int, int>> Fill)> passages = [];
    private readonly List<Mention> mentions = [];
    private readonly List<Statement> statements = [];

    /// <summary>Makes an entity known to the document. What is not made known is named after its id when first used.</summary>
    public ReadingBuilder Entity(string entity, string name, string label, params string[] aliases) =>
        Entity(new EntityRecord(EntityId.Parse(entity), [label], name, aliases, new Dictionary<string, PropertyValue>()));

    /// <summary>Makes an entity known with all that is known of it.</summary>
    public ReadingBuilder Entity(EntityRecord record)
    {
        entities[record.Id.Value] = record;
        return this;
    }

    /// <summary>A passage that mentions entities and says nothing of them.</summary>
    public ReadingBuilder Mentions(string sentence, params (string Entity, string Spelling)[] mentioned)
    {
        passages.Add((sentence, [(passage, start) =>
        {
            foreach (var (entity, spelling) in mentioned)
                Mention(passage, start, sentence, entity, spelling, MentionKind.Name);
        }]));
        return this;
    }

    /// <summary>A passage of one sentence that makes one statement; of several where <paramref name="within"/> gives the passage that the sentence stands in.</summary>
    public ReadingBuilder Says(
        string sentence,
        string subject,
        string type,
        string @object,
        string? date = null,
        string? from = null,
        string? to = null,
        double confidence = 0.8,
        string? subjectSpelling = null,
        string? objectSpelling = null,
        string? saidBy = null,
        Polarity polarity = Polarity.Asserted,
        Modality modality = Modality.Actual,
        MentionKind kind = MentionKind.Name,
        string? within = null,
        params (string Name, PropertyValue Value)[] properties)
    {
        passages.Add((within ?? sentence, [(passage, beginning) =>
        {
            var start = beginning + (within?.IndexOf(sentence, StringComparison.Ordinal) ?? 0);
            var subjectMention = Mention(passage, start, sentence, subject, subjectSpelling, kind);
            var objectMention = Mention(passage, start, sentence, @object, objectSpelling, kind);
            int? speaker = saidBy is null ? null : Mention(passage, start, sentence, saidBy, null, kind).Index;
            var timing = new Timing(Date(date), Date(from), Date(to));
            statements.Add(new Statement(
                ContentHash.Of(id, sentence, subject, type, @object, date, from, to, statements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                subjectMention.Entity, type, objectMention.Entity, polarity, modality, speaker is { } index ? mentions[index].Entity : null, timing,
                confidence, properties.ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal), "test/rule", type,
                subjectMention.Index, objectMention.Index, new Evidence(id, passage, start, start + sentence.Length, sentence)));
        }]));
        return this;
    }

    /// <summary>The reading; passages stand in the text with an empty line between them.</summary>
    public DocumentReading Build()
    {
        mentions.Clear();
        statements.Clear();
        var read = new List<Passage>();
        var start = 0;
        foreach (var (text, fill) in passages)
        {
            read.Add(new Passage(read.Count, start, start + text.Length, text));
            foreach (var action in fill)
                action(read.Count - 1, start);
            start += text.Length + 2;
        }
        var whole = string.Join("\n\n", passages.Select(passage => passage.Text));
        var used = mentions.Select(mention => mention.Entity.Value).ToHashSet(StringComparer.Ordinal);
        return new(
            new Document(id, title, source, Date(date), whole, read.Count), read, [.. entities.Values.Where(record => used.Contains(record.Id.Value))],
            [.. mentions], [.. statements]);
    }

    private Mention Mention(int passage, int start, string sentence, string entity, string? spelling, MentionKind kind)
    {
        if (!entities.TryGetValue(entity, out _))
            Entity(entity, EntityId.Parse(entity).Slug, "Actor");
        var alias = spelling ?? entities[entity].Name;
        var at = Math.Max(0, sentence.IndexOf(alias, StringComparison.Ordinal));
        var text = sentence.Substring(at, Math.Min(alias.Length, sentence.Length - at));
        var mention = new Mention(
            mentions.Count, passage, start + at, start + at + text.Length, text, kind, EntityId.Parse(entity), alias, "test/link");
        mentions.Add(mention);
        return mention;
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
