using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A document of a graph file, with what reading it gave.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Passages">How many passages it was read as.</param>
/// <param name="Mentions">How many mentions of entities it holds.</param>
/// <param name="Statements">How many statements it makes.</param>
/// <param name="Edges">How many edges these stand behind, alone or with other documents.</param>
public sealed record StoredDocument(
    string Id, string? Title, string? Source, PartialDate? Date, int Passages, int Mentions, int Statements, int Edges);
