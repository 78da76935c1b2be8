namespace KnowledgeGraph.Language;

/// <summary>The features of one choice, as numbers.</summary>
internal sealed class FeatureBag
{
    private readonly uint[] values = new uint[40];
    private int count;

    public ReadOnlySpan<uint> Values => values.AsSpan(0, count);

    public void Clear() => count = 0;

    /// <summary>Adds a feature: its kind together with one or two values.</summary>
    public void Add(int kind, ulong first, ulong second = 0)
    {
        var hash = (first * 0x9E3779B97F4A7C15) ^ (second * 0xC2B2AE3D27D4EB4F) ^ ((ulong)kind * 0x165667B19E3779F9);
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9;
        values[count++] = (uint)(hash >> 32);
    }
}
