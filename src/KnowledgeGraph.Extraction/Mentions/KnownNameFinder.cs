using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;
using MentionKind = KnowledgeGraph.Model.MentionKind;

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
            if (sense.Kind == NameKind.Surname && IsFirstName(passage, match, sense.Entry))
                continue;
            context.Name(sense.Entry.Id);
            found.Add(new FoundMention(
                passage.Index, match.Start, match.End, MentionKind.Name, catalogue.ToRecord(sense.Entry), passage.Text[match.Start..match.End], reason,
                sense.Kind is NameKind.Adjective or NameKind.Combining));
        }
        return found;
    }

    // "Leone Marucci" is not of the Leone family, whatever the surname: a name goes on behind it that is none of theirs.
    private static bool IsFirstName(PassageText passage, NameMatch match, CatalogueEntry person) => passage.Names.Any(name =>
        name.Type == NameType.Person && name.Start == match.Start && name.End > match.End
        && !passage.Text[match.End..name.End].Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => Bears(person, word)));

    private static bool Bears(CatalogueEntry person, string word) =>
        person.Names.Any(name => name.Text.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase)) || !char.IsUpper(word[0]);
}
