namespace KnowledgeGraph.Language;

/// <summary>Finds the place of a key in a sorted list of keys, in about the time of one look into memory.</summary>
internal sealed class KeyTable
{
    private readonly ulong[] keys;
    private readonly int[] buckets;
    private readonly int shift;

    /// <param name="keys">Keys in ascending order, without doubles, spread evenly as fingerprints are.</param>
    public KeyTable(ulong[] keys)
    {
        this.keys = keys;
        var bits = Math.Clamp((int)Math.Log2(keys.Length + 1), 1, 24);
        shift = 64 - bits;
        buckets = new int[(1 << bits) + 1];
        foreach (var key in keys)
            buckets[(int)(key >> shift) + 1]++;
        for (var i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
    }

    public int Count => keys.Length;

    public ReadOnlySpan<ulong> Keys => keys;

    /// <summary>The key's place, or -1.</summary>
    public int Find(ulong key)
    {
        var bucket = (int)(key >> shift);
        for (var i = buckets[bucket]; i < buckets[bucket + 1]; i++)
        {
            if (keys[i] == key)
                return i;
        }
        return -1;
    }
}
