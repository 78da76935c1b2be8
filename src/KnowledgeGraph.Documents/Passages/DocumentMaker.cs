using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Makes a document of a draft: passages without furniture, and a title and date from the text where the input names none.</summary>
internal static class DocumentMaker
{
    public static ReadDocument Make(DraftDocument draft, string id)
    {
        var blockText = new BlockText(draft.Text);
        var all = draft.Blocks
            .Select(block => new DraftPassage(block.Kind, block.Level, InlineFurniture.Clean(blockText.Of(block))))
            .Where(passage => passage.Text.Length > 0)
            .ToList();
        var date = draft.Date ?? Dateline.Find(all);
        var passages = PassageFilter.Keep(all, draft.Title).Select(ReadPassageOf).ToList();
        var title = draft.Title ?? TitleOf(all);
        return new ReadDocument(new Document(draft.Id ?? id, title, draft.Source, date, draft.Text, passages.Count), passages);
    }

    private static ReadPassage ReadPassageOf(DraftPassage passage, int index)
    {
        var (start, end) = passage.Mapped.Offsets.ToDocument(0, passage.Text.Length);
        return new ReadPassage(new Passage(index, start, end, passage.Text), passage.Kind, passage.Mapped.Offsets);
    }

    /// <summary>The highest heading that opens the text, before any prose.</summary>
    private static string? TitleOf(List<DraftPassage> passages)
    {
        var marked = passages.Find(passage => passage.Level == 1);
        if (marked is not null)
            return marked.Text;
        return passages.Count > 1 && passages[0].IsHeading ? passages[0].Text : null;
    }
}
