using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>
/// The compiled file: a mark with the version, then the image's arrays, each with its length in bytes before it. Numbers are little-endian.
/// </summary>
internal static class ImageFile
{
    private const uint Mark = 0x3143474b; // KGC1

    public static void Write(Stream stream, CatalogueImage image)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        WriteArray<byte>(writer, image.Blob);
        WriteArray<int>(writer, image.EntryStarts);
        WriteArray(writer, image.Edges.Keys);
        WriteArray(writer, image.Edges.Nodes);
        WriteArray<int>(writer, image.NodeStarts);
        WriteArray<Posting>(writer, image.Postings);
        WriteArray<int>(writer, image.TermOffices);
        WriteArray<int>(writer, image.TermPeople);
        WordListCodec.Write(writer, image.Words);
    }

    /// <exception cref="InputException">The stream holds no compiled catalogue of this version.</exception>
    public static CatalogueImage Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Mark)
                throw new InputException(new InputPlace(name), "this is no compiled catalogue of this version; build it anew");
            return Read(reader);
        }
        catch (EndOfStreamException cut)
        {
            throw new InputException(new InputPlace(name), "the compiled catalogue is cut short; build it anew", cut);
        }
    }

    private static CatalogueImage Read(BinaryReader reader)
    {
        var (blob, entryStarts) = (ReadArray<byte>(reader), ReadArray<int>(reader));
        var edges = new EdgeTable(ReadArray<ulong>(reader), ReadArray<int>(reader));
        return new CatalogueImage
        {
            Blob = blob,
            EntryStarts = entryStarts,
            Edges = edges,
            NodeStarts = ReadArray<int>(reader),
            Postings = ReadArray<Posting>(reader),
            TermOffices = ReadArray<int>(reader),
            TermPeople = ReadArray<int>(reader),
            Words = WordListCodec.Read(reader),
        };
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        RequireLittleEndian();
        var bytes = MemoryMarshal.AsBytes(items);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        RequireLittleEndian();
        var items = new T[reader.ReadInt32() / Marshal.SizeOf<T>()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The compiled catalogue is little-endian, as every processor that .NET is commonly run on.");
    }
}
