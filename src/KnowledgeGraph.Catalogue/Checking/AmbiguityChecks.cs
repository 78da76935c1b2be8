using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Names that several entries share are told apart, and ambiguities tell apart what exists.</summary>
internal sealed class AmbiguityChecks(KnownEntries entries, WordLists words, FaultList faults)
{
    private readonly record struct Sense(CatalogueEntry Entry, EntryName Name, InputPlace Place);

    private readonly Spellings spellings = new(words, entries.Find);
    private readonly ToldApartNames told = new(words.Ambiguities);

    public void Run(FileDraft draft)
    {
        foreach (var ambiguity in draft.Ambiguities)
            CheckDeclared(ambiguity);
        foreach (var group in Senses(draft).GroupBy(sense => FoldedName.Of(sense.Name.Text), StringComparer.Ordinal))
            CheckShared(group.Key, [.. group]);
    }

    private void CheckDeclared(Placed<Ambiguity> declared)
    {
        foreach (var sense in declared.Value.Senses)
        {
            if (!entries.TryFind(sense.Of, out var entry))
            {
                faults.Add(declared.Place, CatalogueErrors.UnknownEntry(sense.Of, entries.Ids));
                continue;
            }
            var names = spellings.Of(entry).Select(name => FoldedName.Of(name.Text)).ToHashSet(StringComparer.Ordinal);
            foreach (var name in declared.Value.Names.Where(name => !names.Contains(FoldedName.Of(name))))
                faults.Add(declared.Place, CatalogueErrors.NameNotOf(name, sense.Of));
        }
    }

    private IEnumerable<Sense> Senses(FileDraft draft) =>
        from entry in draft.Entries
        from name in spellings.Of(entry.Value)
        where name.Kind is not (NameKind.Surname or NameKind.Initials)
        select new Sense(entry.Value, name, entry.Place);

    private void CheckShared(string folded, IReadOnlyList<Sense> senses)
    {
        for (var later = 1; later < senses.Count; later++)
        {
            var clash = senses.Take(later).FirstOrDefault(earlier => Clashes(folded, earlier, senses[later]));
            if (clash.Entry is not null)
                faults.Add(senses[later].Place, CatalogueErrors.Clash(senses[later].Name.Text, clash.Entry.Id, clash.Place));
        }
    }

    private bool Clashes(string folded, Sense left, Sense right) => left.Entry.Id != right.Entry.Id
        && (left.Name.Kind == NameKind.Combining) == (right.Name.Kind == NameKind.Combining)
        && !StandsFor(left.Entry, right.Entry) && !StandsFor(right.Entry, left.Entry)
        && !(told.Find(folded, left.Entry.Id) >= 0 && told.Find(folded, right.Entry.Id) >= 0)
        && !LifeSpan.Of(left.Entry, left.Name).IsApartFrom(LifeSpan.Of(right.Entry, right.Name));

    private static bool StandsFor(CatalogueEntry place, CatalogueEntry actor) =>
        actor.Capital?.Place == place.Id || actor.Metonyms.Any(metonym => metonym.Place == place.Id);
}
