using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>A reading whose statements are replaced passage by passage.</summary>
internal sealed class ReadingDraft
{
    private readonly DocumentReading reading;
    private readonly ILookup<int, KnownMention> mentions;
    private readonly Dictionary<int, IReadOnlyList<Statement>> replaced = [];

    public ReadingDraft(DocumentReading reading)
    {
        this.reading = reading;
        var records = reading.Entities.ToDictionary(entity => entity.Id);
        mentions = reading.Mentions.ToLookup(mention => mention.Passage, mention => new KnownMention(mention, records[mention.Entity]));
    }

    public IReadOnlyList<KnownMention> MentionsIn(int passage) => [.. mentions[passage]];

    public void Replace(int passage, IReadOnlyList<Statement> statements) => replaced[passage] = statements;

    /// <summary>The reading with the statements in the order of the text.</summary>
    public DocumentReading ToReading() => reading with
    {
        Statements =
        [
            .. reading.Statements.Where(statement => !replaced.ContainsKey(statement.Evidence.Passage))
                .Concat(replaced.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value))
                .DistinctBy(statement => statement.Id)
                .OrderBy(statement => statement.Evidence.Passage)
                .ThenBy(statement => statement.Evidence.Start),
        ],
    };
}
