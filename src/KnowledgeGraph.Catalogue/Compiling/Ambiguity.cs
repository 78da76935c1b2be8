using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Names that mean several things, and what tells those apart.</summary>
/// <param name="Names">The spellings.</param>
/// <param name="Senses">The things, the one first that they mean where nothing speaks for another.</param>
internal sealed record Ambiguity(IReadOnlyList<string> Names, IReadOnlyList<ToldApart> Senses);

/// <summary>One of the things that an ambiguous name means.</summary>
/// <param name="Of">The entry.</param>
/// <param name="Near">Words that speak for it.</param>
/// <param name="Periods">When the name means it.</param>
internal sealed record ToldApart(EntityId Of, IReadOnlyList<string> Near, IReadOnlyList<Timing> Periods);
