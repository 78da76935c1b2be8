using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>All spellings of an entry: those that it gives and those that follow from it.</summary>
internal sealed class Spellings(WordLists words, Func<EntityId, CatalogueEntry?> find)
{
    private readonly PersonNames people = new(words);

    /// <summary>The spellings, each folded form once a kind, in a fixed order.</summary>
    public IReadOnlyList<EntryName> Of(CatalogueEntry entry)
    {
        IEnumerable<EntryName> given = [new EntryName(entry.Name, NameKind.Name), .. entry.Names];
        var all = given.Concat(MetonymsOf(entry)).Concat(entry.Label == "Person" ? people.Of(entry) : []);
        // Of "War in Donbas" and "war in Donbas" the one with fewer capitals stays: what a text need not capitalise, it may.
        return
        [
            .. all.GroupBy(name => (FoldedName.Of(name.Text), name.Kind is NameKind.Former ? NameKind.Name : name.Kind, name.From, name.To))
                .Select(same => same.MinBy(name => name.Text.Count(char.IsUpper))!),
        ];
    }

    /// <summary>The names of the places that stand for it, each while it does and while the entry lasts.</summary>
    private IEnumerable<EntryName> MetonymsOf(CatalogueEntry entry)
    {
        var places = entry.Capital is { } capital && entry.Label == "State" ? entry.Metonyms.Append(capital) : entry.Metonyms;
        foreach (var place in places)
        {
            if (place.Name.Length > 0)
                yield return new EntryName(place.Name, NameKind.Metonym, place.From ?? entry.Start, place.To ?? entry.End);
            foreach (var name in find(place.Place) is { } known ? NamesOf(known) : [])
                yield return new EntryName(name.Text, NameKind.Metonym, place.From ?? name.From ?? entry.Start, place.To ?? name.To ?? entry.End);
        }
    }

    private static IEnumerable<EntryName> NamesOf(CatalogueEntry place) =>
        place.Names.Where(name => name.Kind is NameKind.Name or NameKind.Former or NameKind.Acronym).Prepend(new EntryName(place.Name, NameKind.Name));
}
