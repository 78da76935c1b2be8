using System.Text;
using System.Text.Unicode;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Opens a stream of bytes as text, its encoding found out from the bytes.</summary>
/// <remarks>
/// A file is looked through once for bytes that are not UTF-8, so that one odd letter far down is still read right; of
/// what cannot be read twice, as standard input, the first megabyte decides.
/// </remarks>
internal static class TextInput
{
    private const int HeadLength = 1 << 20;

    public static TextReader Open(Stream stream, InputPlace place, Func<byte[], Encoding?>? declared = null)
    {
        var head = new byte[HeadLength];
        var start = stream.CanSeek ? stream.Position : 0;
        var length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        Array.Resize(ref head, length);
        var isUtf8 = IsUtf8(head, length < HeadLength, out var rest) && (!stream.CanSeek || length < HeadLength || RestIsUtf8(stream, head.AsSpan(length - rest)));
        var named = isUtf8 || head.AsSpan().Contains((byte)0) ? null : declared?.Invoke(head);
        var encoding = named ?? TextEncoding.Detect(head, isUtf8, place);
        if (stream.CanSeek)
            stream.Position = start;
        return new StreamReader(stream.CanSeek ? stream : new HeadStream(head, stream), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
    }

    private static bool RestIsUtf8(Stream stream, ReadOnlySpan<byte> carried)
    {
        var buffer = new byte[HeadLength];
        carried.CopyTo(buffer);
        var kept = carried.Length;
        for (; ; )
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var atEnd = kept + read < buffer.Length;
            if (!IsUtf8(buffer.AsSpan(0, kept + read), atEnd, out var rest))
                return false;
            if (atEnd)
                return true;
            buffer.AsSpan(buffer.Length - rest).CopyTo(buffer);
            kept = rest;
        }
    }

    /// <summary>Whether bytes are UTF-8; where more follow, a character cut off at the end is left as a rest.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool atEnd, out int rest)
    {
        rest = 0;
        if (Utf8.IsValid(bytes))
            return true;
        for (rest = 1; !atEnd && rest <= 3 && rest <= bytes.Length; rest++)
        {
            if (bytes[^rest] >= 0xC0)
                return Utf8.IsValid(bytes[..^rest]);
        }
        return false;
    }
}
