using System.Runtime.InteropServices;

namespace KnowledgeGraph.Store;

/// <summary>Nodes by the text of one property: by hash in buckets, of which a look-up reads one. A bucket's hashes come first, then its nodes.</summary>
internal sealed class ImageTextIndex
{
    private const int PerBucket = 4096;
    private readonly IPropertyColumn column;
    private readonly int buckets;
    private readonly ImagePieces<int[]> pieces;

    public ImageTextIndex(ImageSource source, string property, IPropertyColumn column, int nodes)
    {
        (this.column, buckets) = (column, Buckets(nodes));
        pieces = new(source, ImageLayout.Index(property), buckets, (_, content) => MemoryMarshal.Cast<byte, int>(content).ToArray());
    }

    /// <summary>The buckets in order.</summary>
    public static IEnumerable<byte[]> Encode(IPropertyColumn column, int nodes)
    {
        var buckets = Enumerable.Range(0, Buckets(nodes)).Select(_ => new List<(int Hash, int Node)>()).ToList();
        for (var node = 0; node < nodes; node++)
        {
            if (!column.TryText(node, out var text))
                continue;
            var hash = Hash(text);
            buckets[Bucket(hash, buckets.Count)].Add(((int)hash, node));
        }
        foreach (var bucket in buckets)
        {
            bucket.Sort();
            yield return MemoryMarshal.AsBytes<int>([.. bucket.Select(entry => entry.Hash), .. bucket.Select(entry => entry.Node)]).ToArray();
        }
    }

    /// <summary>The nodes that have this text, ascending.</summary>
    public int[] Of(string text)
    {
        var hash = Hash(text);
        var bucket = pieces[Bucket(hash, buckets)];
        var half = bucket.Length / 2;
        var at = bucket.AsSpan(0, half).BinarySearch((int)hash);
        if (at < 0)
            return [];
        while (at > 0 && bucket[at - 1] == (int)hash)
            at--;
        var nodes = new List<int>();
        for (; at < half && bucket[at] == (int)hash; at++)
        {
            if (column.TryText(bucket[half + at], out var found) && found == text)
                nodes.Add(bucket[half + at]);
        }
        return [.. nodes];
    }

    private static int Buckets(int nodes) => nodes / PerBucket + 1;

    private static int Bucket(uint hash, int buckets) => (int)((ulong)hash * (ulong)buckets >> 32);

    // FNV-1a, with its bits spread once more so that texts with one beginning fall apart.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        hash = (hash ^ hash >> 16) * 0x85EBCA6Bu;
        return hash ^ hash >> 13;
    }
}
