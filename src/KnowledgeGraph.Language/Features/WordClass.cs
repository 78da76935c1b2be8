using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language;

/// <summary>What unlabelled text says of a word in lower case.</summary>
/// <param name="Cluster">Its path in the Brown cluster tree as bits after a leading one; 0 where it has none.</param>
/// <param name="Tags">A number for the tags it was seen with, most frequent first; 0 where they are rare; <see cref="Untagged"/> where it was seen with none.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct WordClass(uint Cluster, ushort Tags)
{
    /// <summary>Stands for the tags of a word that is known by its cluster alone.</summary>
    public const ushort Untagged = ushort.MaxValue;

    /// <summary>The same, or nothing where the word is known by its cluster alone.</summary>
    public WordClass OnlyTagged => Tags == Untagged ? default : this;

    /// <summary>The first bits of the cluster's path after a leading one; the whole path where it is shorter.</summary>
    public int ClusterPrefix(int bits)
    {
        var length = BitOperations.Log2(Cluster);
        return (int)(length <= bits ? Cluster : Cluster >> (length - bits));
    }
}
