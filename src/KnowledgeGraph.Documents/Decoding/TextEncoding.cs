using System.Text;
using KnowledgeGraph.Model;
using UtfUnknown;

namespace KnowledgeGraph.Documents;

/// <summary>Finds out how a text's bytes are to be read.</summary>
/// <remarks>
/// In this order: a byte order mark; UTF-16 without one, by its zero bytes; UTF-8, if every byte obeys it; else what the
/// statistics of UTF.Unknown find likeliest among the legacy encodings. Bytes that no text has are an error.
/// </remarks>
internal static class TextEncoding
{
    private const float Doubtful = 0.5f;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>An encoding by a name that a page gives, or null.</summary>
    public static Encoding? ByName(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.Trim().Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a text from its first bytes.</summary>
    /// <param name="bytes">The beginning, or all.</param>
    /// <param name="isUtf8">Whether all of the input, as far as it could be looked at, is UTF-8.</param>
    /// <param name="place">For the message.</param>
    /// <exception cref="InputException">The bytes are no text.</exception>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, bool isUtf8, InputPlace place)
    {
        if (ByMark(bytes) is { } marked)
            return marked;
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            return Utf16.Detect(bytes) ?? throw Binary(place, $"it has a zero byte at offset {zero}");
        if (BinaryNames.Of(bytes) is { } kind)
            throw Binary(place, $"it begins as {kind} does");
        return isUtf8 ? Encoding.UTF8 : Legacy(bytes);
    }

    /// <summary>The error for an input that is no text.</summary>
    public static InputException Binary(InputPlace place, string because) =>
        new(place, $"is not text: {because}; give it as txt, md, html, json, ndjson, docx or pdf");

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    private static Encoding Legacy(ReadOnlySpan<byte> bytes)
    {
        var found = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        return found is { Encoding: not null, Confidence: >= Doubtful } ? found.Encoding : Encoding.GetEncoding(1252);
    }
}
