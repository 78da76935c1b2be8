using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>What one document gives to the graph, corrections applied.</summary>
/// <param name="Id">The document's id; empty for what people asserted.</param>
/// <param name="Title">The document's title, where it has one.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Passages">Its passages, by index.</param>
/// <param name="Mentions">Where it mentions entities, in reading order.</param>
/// <param name="Statements">What it says of them, sorted by id.</param>
/// <param name="Nodes">The entities that are in the graph because of it, alone or with others, sorted.</param>
/// <param name="Edges">The edges that its statements stand behind, alone or with others, sorted by id; without their evidence.</param>
public sealed record DocumentShare(
    string Id,
    string? Title,
    string? Source,
    PartialDate? Date,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<EntityId> Nodes,
    IReadOnlyList<Edge> Edges);
