namespace KnowledgeGraph.Extraction;

/// <summary>A run of capitalised words, with the small words that join them, that no catalogue knows.</summary>
/// <param name="First">The index of its first word among the passage's words.</param>
/// <param name="Last">The index of its last word.</param>
internal readonly record struct NamedRun(int First, int Last)
{
    public int Length => Last - First + 1;
}
