namespace KnowledgeGraph.Extraction;

/// <summary>A trigger where it stands in a sentence.</summary>
/// <param name="Frame">The rule.</param>
/// <param name="Trigger">Its words.</param>
/// <param name="Parts">The indices of its words, in the order of the trigger.</param>
/// <param name="Head">The index of the word that governs the roles.</param>
internal sealed record TriggerMatch(Frame Frame, Trigger Trigger, IReadOnlyList<int> Parts, int Head)
{
    /// <summary>The index of the leftmost word.</summary>
    public int First { get; } = Parts.Min();

    /// <summary>The index of the rightmost word.</summary>
    public int Last { get; } = Parts.Max();
}
