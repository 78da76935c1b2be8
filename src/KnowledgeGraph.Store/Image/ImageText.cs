using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Store;

/// <summary>Texts of some elements: the length of each in UTF-8, -1 where there is none, then the bytes; the whole in the zlib format.</summary>
internal sealed class ImageText
{
    private readonly int[] ends;
    private readonly byte[] bytes;
    private readonly string?[] texts;

    public ImageText(byte[] content, int count)
    {
        texts = new string?[count];
        ends = new int[count];
        if (content.Length == 0)
        {
            bytes = [];
            ends.AsSpan().Fill(-1);
            return;
        }
        using var unpacked = new MemoryStream();
        using (var packed = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress))
            packed.CopyTo(unpacked);
        bytes = unpacked.ToArray();
        var end = count * sizeof(int);
        var lengths = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(0, end));
        for (var i = 0; i < count; i++)
            ends[i] = lengths[i] < 0 ? -1 - end : end += lengths[i];
    }

    /// <summary>The bytes of a piece; none where no element has a text.</summary>
    public static byte[] Encode(IEnumerable<string?> texts)
    {
        var all = texts.Select(text => text is null ? null : Encoding.UTF8.GetBytes(text)).ToList();
        if (all.TrueForAll(text => text is null))
            return [];
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(MemoryMarshal.AsBytes<int>(all.Select(text => text?.Length ?? -1).ToArray()));
            foreach (var text in all)
                packer.Write(text ?? []);
        }
        return packed.ToArray();
    }

    public bool Has(int element) => ends[element] >= 0;

    public string? Of(int element)
    {
        if (!Has(element))
            return null;
        return texts[element] ??= Encoding.UTF8.GetString(bytes.AsSpan(Start(element)..ends[element]));
    }

    private int Start(int element) => element == 0 ? ends.Length * sizeof(int) : ends[element - 1] is >= 0 and var end ? end : -1 - ends[element - 1];
}
