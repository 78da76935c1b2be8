using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A name as names are compared, in readable form: <c>Côte d’Ivoire</c> is <c>cote divoire</c>.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        var reader = new WordReader(name);
        while (reader.Next(out var word))
        {
            if (folded.Length > 0)
                folded.Append(word.Gap == WordGap.Comma ? ", " : " ");
            Append(folded, name.AsSpan(word.Start, word.End - word.Start));
        }
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, ReadOnlySpan<char> word)
    {
        if (word is "&")
            folded.Append("and");
        foreach (var c in word)
        {
            if (Characters.Kind(c) is not (CharacterKind.Letter or CharacterKind.Surrogate))
                continue;
            var letter = Characters.Fold(c);
            if (letter != '\uffff')
                folded.Append(letter);
            else if (LetterFolding.Of(c, out var several) == letter)
                folded.Append(several);
        }
    }
}
