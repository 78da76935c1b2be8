namespace KnowledgeGraph.Language;

/// <summary>The views of a word that the naming network has embeddings for: those of the reader, and more of what names turn on.</summary>
internal static class NameSlots
{
    /// <summary>All slots; the place in this list is the slot's number.</summary>
    public static IReadOnlyList<FeatureSlot> All { get; } =
    [
        .. FeatureSlot.All,
        new("xpos", 16, 3),
        new("use", 12, 3),
        new("run-place", 8, 3),
        new("run-first", 12, 3),
        new("run-last", 12, 3),
        new("run-first-cluster", 8, 3),
        new("run-last-cluster", 8, 3),
        new("list-place", 4, 1),
        new("list-organization", 4, 1),
        new("list-person", 4, 1),
        new("cluster-8", 8, 2),
        new("cluster-12", 12, 2),
    ];

    /// <summary>The slots that tell of a word where it stands, and not by itself.</summary>
    public static Range Around { get; } = FeatureSlot.All.Count..(All.Count - 2);

    /// <summary>The width of all embeddings and the lexicon's vector together.</summary>
    public static int InputWidth { get; } = Lexicon.VectorWidth + All.Sum(slot => slot.Width);
}
