namespace KnowledgeGraph.Documents;

/// <summary>Tells a document's text from what the page around it says, passage by passage.</summary>
internal static class PassageFilter
{
    private const int TopPassages = 12;
    private const int ProseLength = 160;

    public static IEnumerable<DraftPassage> Keep(List<DraftPassage> passages, string? title)
    {
        var dropped = new bool[passages.Count];
        DropSections(passages, dropped);
        DropTop(passages, dropped, title);
        for (var i = 0; i < passages.Count; i++)
            dropped[i] |= IsFurniture(passages[i]);
        PullQuotes.Drop(passages, dropped);
        return passages.Where((_, index) => !dropped[index]);
    }

    private static bool IsFurniture(DraftPassage passage) =>
        FurnitureList.IsFurniture(passage.Text) || (!passage.IsHeading && FurnitureList.IsReference(passage.Text));

    /// <summary>A section of references or links goes from its heading to the next heading that is not below it, or to prose.</summary>
    private static void DropSections(List<DraftPassage> passages, bool[] dropped)
    {
        for (int i = 0, level = -1; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (FurnitureList.IsSection(passage.Text))
                level = i == 0 ? -1 : passage.Level;
            else if (level >= 0 && (passage.IsHeading ? passage.Level <= level && IsHeadingOfText(passages, i) : level == 0 && IsProse(passage)))
                level = -1;
            dropped[i] = level >= 0;
        }
    }

    /// <summary>In plain text an entry of a list of links looks like a heading; one that prose follows is one.</summary>
    private static bool IsHeadingOfText(List<DraftPassage> passages, int index) =>
        passages[index].Level > 0 || (index + 1 < passages.Count && IsProse(passages[index + 1]));

    private static bool IsProse(DraftPassage passage) => passage.Kind is PassageKind.Paragraph or PassageKind.Quotation
        && passage.Text.Length >= ProseLength && passage.Text[^1] is '.' or '”' or '"' or '?' or '!' && !FurnitureList.IsReference(passage.Text);

    /// <summary>At the top: the date, the author's name beside it, and copies of the title.</summary>
    private static void DropTop(List<DraftPassage> passages, bool[] dropped, string? title)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(TopPassages, passages.Count); i++)
        {
            var text = passages[i].Text;
            if (Dateline.TryParse(text, out _))
            {
                dropped[i] = true;
                DropName(passages, dropped, i - 1);
                DropName(passages, dropped, i + 1);
            }
            var isTitle = passages[i].IsHeading || (title is not null && Words(text) == Words(title));
            if (isTitle && text.Length <= ProseLength && !seen.Add(Words(text)))
                dropped[i] = true;
        }
    }

    private static void DropName(List<DraftPassage> passages, bool[] dropped, int index)
    {
        if (index > 0 && index < passages.Count && IsName(passages[index].Text))
            dropped[index] = true;
    }

    /// <summary>Two to four capitalised words and nothing else.</summary>
    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 4
            && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\''));
    }

    private static string Words(string text) => string.Join(' ', WordList.Of(text).Take(40));
}
