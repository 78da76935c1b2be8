namespace KnowledgeGraph.Catalogue;

/// <summary>Surnames and initials, as they follow from people's full names.</summary>
internal sealed class PersonNames(WordLists words)
{
    private readonly HashSet<string> honorifics = [.. words.Honorifics];
    private readonly HashSet<string> particles = [.. words.Particles];
    private readonly HashSet<string> suffixes = [.. words.Suffixes];

    public IEnumerable<EntryName> Of(CatalogueEntry person)
    {
        if (person.Surname is { } surname)
        {
            if (surname.Length > 0)
                yield return new EntryName(surname, NameKind.Surname);
            if (!person.Name.EndsWith(surname, StringComparison.Ordinal) || surname.Length == 0)
                yield break;
        }
        var full = person.Names.Where(name => name.Kind == NameKind.Name).Select(name => name.Text);
        foreach (var name in full.Prepend(person.Name).SelectMany(Derive))
            yield return name;
    }

    private IEnumerable<EntryName> Derive(string fullName)
    {
        var parts = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => Is(honorifics, part)).ToList();
        while (parts.Count > 1 && Is(suffixes, parts[^1]))
            parts.RemoveAt(parts.Count - 1);
        var first = parts.Count - 1;
        while (first > 1 && Is(particles, parts[first - 1]))
            first--;
        if (first < 1)
            return [];
        var surname = string.Join(' ', parts.Skip(first));
        return [.. Surnames(surname), .. Initials(parts.Take(first), surname)];
    }

    private IEnumerable<EntryName> Surnames(string surname)
    {
        yield return new EntryName(surname, NameKind.Surname);
        var hyphen = surname.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && Is(particles, surname[..hyphen]))
            yield return new EntryName(surname[(hyphen + 1)..], NameKind.Surname);
    }

    /// <summary>A. Lukashenko; A. G. Lukashenko and A.G. Lukashenko where there are several given names.</summary>
    private static IEnumerable<EntryName> Initials(IEnumerable<string> given, string surname)
    {
        var initials = given.Where(name => char.IsLetter(name[0])).Select(name => name[0].ToString()).ToArray();
        if (initials.Length == 0)
            yield break;
        yield return new EntryName($"{initials[0]} {surname}", NameKind.Initials);
        if (initials.Length == 1)
            yield break;
        yield return new EntryName($"{string.Join(' ', initials)} {surname}", NameKind.Initials);
        yield return new EntryName($"{string.Concat(initials)} {surname}", NameKind.Initials);
    }

    private static bool Is(HashSet<string> list, string word) => list.Contains(FoldedName.Of(word));
}
