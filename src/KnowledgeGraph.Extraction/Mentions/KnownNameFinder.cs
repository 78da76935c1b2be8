using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the names that the catalogue knows, and settles what each means where it stands.</summary>
internal sealed class KnownNameFinder(EntityCatalogue catalogue)
{
    /// <summary>The known names of a passage, in order.</summary>
    public IReadOnlyList<FoundMention> Find(PassageText passage, DocumentContext context)
    {
        var chooser = new SenseChooser(context);
        var found = new List<FoundMention>();
        foreach (var match in catalogue.Scan(passage.Text))
        {
            var (first, last) = WordSpan.Of(passage.Words, match.Start, match.End);
            if (first < 0 || chooser.Choose(match, passage, first, last) is not var (sense, reason))
                continue;
            context.Name(sense.Entry.Id);
            found.Add(new FoundMention(
                passage.Index, match.Start, match.End, MentionKind.Name, catalogue.ToRecord(sense.Entry), passage.Text[match.Start..match.End], reason,
                sense.Kind is NameKind.Adjective or NameKind.Combining));
        }
        return found;
    }
}
