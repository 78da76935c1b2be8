namespace KnowledgeGraph.Training;

/// <summary>An entity as GUM marks it in a sentence.</summary>
/// <param name="Entity">The number that it shares with other mentions of the same.</param>
/// <param name="Kind">GUM's kind: person, place, organization, abstract and so on.</param>
/// <param name="First">Its first word, from 0.</param>
/// <param name="End">The place after its last word.</param>
internal sealed record GumMention(string Entity, string Kind, int First, int End);
