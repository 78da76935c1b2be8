namespace KnowledgeGraph.Language;

/// <summary>One view of a word that the network has an embedding for.</summary>
/// <param name="Name">Its name in the weight file.</param>
/// <param name="Width">Numbers in an embedding.</param>
/// <param name="LeastCount">How often a value must be seen in training to have an embedding of its own.</param>
internal sealed record FeatureSlot(string Name, int Width, int LeastCount)
{
    /// <summary>All slots; the place in this list is the slot's number.</summary>
    public static IReadOnlyList<FeatureSlot> All { get; } =
    [
        new("word", 40, 2),
        new("cluster-4", 8, 1),
        new("cluster-6", 8, 1),
        new("cluster-10", 8, 1),
        new("cluster", 16, 3),
        new("tags", 24, 3),
        new("suffix-1", 8, 3),
        new("suffix-2", 16, 3),
        new("suffix-3", 24, 3),
        new("suffix-4", 14, 4),
        new("prefix-1", 8, 3),
        new("prefix-3", 16, 4),
        new("shape", 16, 3),
    ];

    /// <summary>The width of all embeddings and the lexicon's vector together.</summary>
    public static int InputWidth { get; } = Lexicon.VectorWidth + All.Sum(slot => slot.Width);
}
