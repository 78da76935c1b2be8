using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>A text without case, spacing and punctuation: what copies have in common whatever a typesetter made of them.</summary>
internal static class PlainText
{
    /// <summary>Its words, a space between them.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }
}
