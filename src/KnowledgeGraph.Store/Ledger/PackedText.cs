using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Store;

/// <summary>A document's text as the file keeps it: UTF-8 in the zlib format (RFC 1950).</summary>
internal static class PackedText
{
    public static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal))
            packer.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public static string Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
