using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A name without case, accents and punctuation: what two spellings of one name have in common.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in TextFolding.Fold(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(rune.ToString());
            else if (!IsDropped(rune) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>"U.S." is "US" and "O'Neill" is "ONeill"; all other punctuation parts words.</summary>
    private static bool IsDropped(Rune rune) =>
        rune.Value is '\'' or '’' or '.' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
