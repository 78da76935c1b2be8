using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language;

/// <summary>What is known of words from unlabelled text: vectors, Brown clusters, and the tags each was seen with.</summary>
internal sealed class Lexicon
{
    /// <summary>Numbers in a word's vector.</summary>
    public const int VectorWidth = 50;

    /// <summary>A vector's number is its byte over this.</summary>
    public const float VectorScale = 32f;

    private readonly KeyTable vectorKeys;
    private readonly int[] vectorRows;
    private readonly sbyte[] vectors;
    private readonly KeyTable classKeys;
    private readonly WordClass[] classes;

    public Lexicon(ulong[] vectorKeys, int[] vectorRows, sbyte[] vectors, ulong[] classKeys, WordClass[] classes)
    {
        (this.vectorKeys, this.vectorRows, this.vectors) = (new(vectorKeys), vectorRows, vectors);
        (this.classKeys, this.classes) = (new(classKeys), classes);
    }

    /// <summary>The frequency rank of a word's vector, from 0: of the word as written, else in lower case, else as a name; -1 for none.</summary>
    public int VectorOf(string form)
    {
        var exact = Rank(form);
        if (exact >= 0)
            return exact;
        var lower = form.ToLowerInvariant();
        var rank = Rank(lower);
        return rank >= 0 ? rank : Rank(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower));
    }

    /// <summary>The frequency rank of exactly this form, or -1.</summary>
    public int Rank(string form) => vectorKeys.Find(Fingerprint.Of(form)) is >= 0 and var at ? vectorRows[at] : -1;

    /// <summary>The vector of a rank, as bytes.</summary>
    public ReadOnlySpan<sbyte> Vector(int rank) => vectors.AsSpan(rank * VectorWidth, VectorWidth);

    /// <summary>Cluster and tags of a word in lower case that was seen with tags; those of no word for any other.</summary>
    public WordClass ClassOf(string lower) => ClusterOf(lower).OnlyTagged;

    /// <summary>
    /// The cluster of a word in lower case, also of one that was seen with no tags, as most names are; that of no word where it is unknown.
    /// </summary>
    public WordClass ClusterOf(string lower) => classKeys.Find(Fingerprint.Of(lower)) is >= 0 and var at ? classes[at] : default;

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(vectorKeys.Count);
        writer.Write(classKeys.Count);
        writer.Write(vectors.Length);
        writer.Write(MemoryMarshal.AsBytes(vectorKeys.Keys));
        writer.Write(MemoryMarshal.AsBytes(vectorRows.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(vectors.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(classKeys.Keys));
        writer.Write(MemoryMarshal.AsBytes(classes.AsSpan()));
    }

    public static Lexicon Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        var (words, known, bytes) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        return new(Read<ulong>(stream, words), Read<int>(stream, words), Read<sbyte>(stream, bytes), Read<ulong>(stream, known), Read<WordClass>(stream, known));
    }

    private static T[] Read<T>(Stream stream, int count)
        where T : unmanaged
    {
        var values = new T[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
