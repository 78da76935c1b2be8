namespace KnowledgeGraph.Documents;

/// <summary>Names files that are no text by their first bytes.</summary>
internal static class BinaryNames
{
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "a pdf file";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a zip or docx file";
        if (bytes.StartsWith("{\\rtf"u8))
            return "an rtf file";
        if (bytes.StartsWith("GIF8"u8) || bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..])
            return "a picture";
        return bytes is [0x1F, 0x8B, ..] ? "a gzip file" : null;
    }
}
