namespace KnowledgeGraph.Model;

/// <summary>
/// All that reading one document gave: the unit that is added to a graph, replaced in it and taken out of it.
/// </summary>
/// <remarks>
/// Offsets are within the document's text; passages, mentions and statements are in reading order; every mention's and
/// statement's entity has a record, and every record a mention.
/// </remarks>
/// <param name="Document">The text and what is known of it.</param>
/// <param name="Passages">Its passages, by index.</param>
/// <param name="Entities">The entities it mentions, sorted by id.</param>
/// <param name="Mentions">Where it mentions them, by index.</param>
/// <param name="Statements">What it says of them.</param>
public sealed record DocumentReading(
    Document Document,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<EntityRecord> Entities,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Statement> Statements);
