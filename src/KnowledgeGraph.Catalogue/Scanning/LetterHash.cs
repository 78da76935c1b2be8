using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A hash of a word's folded letters.</summary>
/// <remarks>
/// FNV-1a over UTF-16 code units (Fowler, Noll and Vo), 64 bits, finished as in MurmurHash3 (Appleby). The image's
/// builder refuses two names' words that share a hash; for a word of a text the chance is one in 10^14.
/// </remarks>
internal static class LetterHash
{
    public const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char c)
    {
        var folded = Characters.Fold(c);
        return folded == '\uffff' ? AddSeveral(hash, c) : (hash ^ folded) * Prime;
    }

    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        return hash ^ (hash >> 33);
    }

    private static ulong AddSeveral(ulong hash, char c)
    {
        _ = LetterFolding.Of(c, out var several);
        foreach (var letter in several ?? "\uffff")
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
