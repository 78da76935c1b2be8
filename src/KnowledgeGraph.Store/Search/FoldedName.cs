using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Store;

/// <summary>A name without case, accents and punctuation: what two spellings of one name have in common.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && rune.Value is not ('\'' or '’' or '.') && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }
}
