using System.Text;

namespace KnowledgeGraph.Documents;

/// <summary>Recognises UTF-16 without a byte order mark.</summary>
internal static class Utf16
{
    private const int MostBytes = 1 << 16;

    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
            return null;
        var sample = bytes[..(Math.Min(bytes.Length, MostBytes) & ~1)];
        var little = Score(sample, low: 0);
        var big = Score(sample, low: 1);
        if (Math.Max(little, big) < 0.9)
            return null;
        return little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>The share of code units that are letters, digits, punctuation or spaces of scripts with small code points.</summary>
    private static double Score(ReadOnlySpan<byte> bytes, int low)
    {
        var good = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var unit = (char)(bytes[i + low] | (bytes[i + 1 - low] << 8));
            if (unit == 0)
                return 0;
            good += unit is >= ' ' and < '\u0700' and not '\u007F' or '\n' or '\r' or '\t' or (>= '\u2000' and < '\u2200') ? 1 : 0;
        }
        return good * 2.0 / bytes.Length;
    }
}
