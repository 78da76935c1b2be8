using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Identifiers derived from content, so that the same content has the same id on every machine, in every order.
/// </summary>
/// <remarks>SHA-256 (FIPS 180-4) over length-prefixed UTF-8 parts, cut to what the use needs.</remarks>
public static class ContentHash
{
    /// <summary>An id of 26 characters (130 bits, lower-case base 32) over the parts in their order.</summary>
    /// <param name="parts">What the id stands for; null and empty parts differ.</param>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part?.Length ?? -1));
            if (part is not null)
                hash.AppendData(Encoding.UTF8.GetBytes(part));
        }
        return Base32(hash.GetHashAndReset(), 26);
    }

    /// <summary>An id of the same form over bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Base32(SHA256.HashData(bytes), 26);

    private static string Base32(byte[] bytes, int length)
    {
        const string digits = "0123456789abcdefghjkmnpqrstvwxyz";
        Span<char> text = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
            text[i] = digits[(pair >> (11 - (bit % 8))) & 31];
        }
        return new string(text);
    }
}
