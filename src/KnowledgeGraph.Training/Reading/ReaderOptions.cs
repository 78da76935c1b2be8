namespace KnowledgeGraph.Training;

/// <summary>The size of the reading network and how it is trained.</summary>
internal sealed record ReaderOptions
{
    /// <summary>Outputs of each memory.</summary>
    public int Width { get; init; } = 128;

    public int ArcWidth { get; init; } = 128;

    public int RelationWidth { get; init; } = 96;

    /// <summary>The share of each layer that is switched off while learning.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>What the loss of tags counts beside that of trees.</summary>
    public float TagWeight { get; init; } = 0.7f;

    /// <summary>Longer gradients are shortened to this.</summary>
    public float LongestGradient { get; init; } = 200f;

    public float Rate { get; init; } = 2.5e-3f;

    public int Epochs { get; init; } = 14;

    /// <summary>Words in a batch.</summary>
    public int BatchWords { get; init; } = 600;

    public ulong Seed { get; init; } = 20;
}
