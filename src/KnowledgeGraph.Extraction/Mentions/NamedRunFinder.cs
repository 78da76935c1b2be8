using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds runs of capitalised words: candidates for names that nobody knows yet.</summary>
internal static class NamedRunFinder
{
    // What joins two capitalised words into one name.
    private static readonly FrozenSet<string> Joints =
        new[] { "of", "the", "and", "for", "on", "de", "da", "del", "al", "bin", "von", "van", "la", "le", "," }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The runs of a sentence, in order; the sentence's first word counts only if a capital follows it.</summary>
    public static IEnumerable<NamedRun> Find(IReadOnlyList<Word> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!IsCapital(words[i]))
                continue;
            var end = End(words, i, last);
            var start = i == first && end > i && IsFunctionWord(words[i]) ? i + 1 : i;
            if (start <= end && !(start == first && start == end))
                yield return new NamedRun(start, end);
            i = end;
        }
    }

    private static int End(IReadOnlyList<Word> words, int start, int last)
    {
        var end = start;
        for (var i = start + 1; i <= last; i++)
        {
            if (IsCapital(words[i]))
                end = i;
            else if (!Joints.Contains(words[i].Lower) || i - end > 2)
                break;
        }
        return end;
    }

    private static bool IsCapital(Word word) => char.IsUpper(word.Text[0]) && word.Text.Any(char.IsLetter);

    private static bool IsFunctionWord(Word word) => Syntax.IsPreposition(word) || Syntax.IsBarrier(word)
        || word.Lower is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "he" or "she" or "it" or "they" or "we" or "both" or "some" or "many" or "most" or "no" or "there" or "then";
}
