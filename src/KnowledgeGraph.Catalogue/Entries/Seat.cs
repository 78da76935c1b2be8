using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A city or building from which an actor acts, and which stands for it.</summary>
/// <param name="Place">The place's id, <c>place:kremlin</c>.</param>
/// <param name="Name">The name that the entry gives it.</param>
/// <param name="From">The first date at which it was, where known.</param>
/// <param name="To">The last, where known.</param>
public sealed record Seat(EntityId Place, string Name, PartialDate? From = null, PartialDate? To = null);
