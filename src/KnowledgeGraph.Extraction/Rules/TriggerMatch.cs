namespace KnowledgeGraph.Extraction;

/// <summary>A trigger where it stands in a sentence.</summary>
/// <param name="Frame">The rule.</param>
/// <param name="Trigger">Its words.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word.</param>
internal sealed record TriggerMatch(Frame Frame, Trigger Trigger, int First, int Last);
