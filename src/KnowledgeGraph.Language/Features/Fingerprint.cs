namespace KnowledgeGraph.Language;

/// <summary>Hashes of strings that are the same on every machine and in every version (FNV-1a with a final mix).</summary>
internal static class Fingerprint
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, int seed = 0)
    {
        var hash = Offset ^ (ulong)seed;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    public static ulong Of(int value, int seed) => Mix(((Offset ^ (ulong)seed) * Prime) ^ (ulong)value);

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
