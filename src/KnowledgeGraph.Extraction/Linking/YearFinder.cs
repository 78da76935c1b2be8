using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the year that a word's sentence speaks of: the nearest it tells, else the last that the passage told before.</summary>
internal static class YearFinder
{
    private const int Earliest = 1400;
    private const int Latest = 2100;

    /// <summary>The year, or null where the passage tells none before the end of the sentence.</summary>
    public static PartialDate? Near(PassageText passage, int word)
    {
        var sentence = passage.Firsts.Count - 1;
        while (sentence > 0 && passage.Firsts[sentence] > word)
            sentence--;
        var (first, end) = (passage.Firsts[sentence], sentence + 1 < passage.Firsts.Count ? passage.Firsts[sentence + 1] : passage.Words.Count);
        for (var distance = 0; word - distance >= first || word + distance < end; distance++)
        {
            if (word - distance >= first && At(passage.Words, word - distance) is { } before)
                return before;
            if (word + distance < end && At(passage.Words, word + distance) is { } behind)
                return behind;
        }
        for (var i = first - 1; i >= 0; i--)
        {
            if (At(passage.Words, i) is { } earlier)
                return earlier;
        }
        return null;
    }

    private static PartialDate? At(IReadOnlyList<Word> words, int at)
    {
        var text = words[at].Text;
        return text.Length is 4 or 5 && (text.Length == 4 || text[4] == 's') && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > Earliest and < Latest && words[at].Relation is not "nummod"
            ? new PartialDate(year)
            : null;
    }
}
