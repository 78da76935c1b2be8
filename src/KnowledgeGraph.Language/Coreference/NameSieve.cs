namespace KnowledgeGraph.Language;

/// <summary>Ties a name to an earlier one of the same: the same words, a surname, an acronym.</summary>
internal sealed class NameSieve : ISieve
{
    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Name is not { } name || Earlier(mention, name, discourse) is not { } earlier)
            return false;
        mention.Refer(earlier);
        return true;
    }

    private static MentionDraft? Earlier(MentionDraft mention, Name name, Discourse discourse)
    {
        if (discourse.WithKey(mention.Key) is { Name: not null } same)
            return same;
        if (name.Type == NameType.Person && discourse.WithSurname(mention.HeadWord) is { } person && FitsName(mention, person))
            return person;
        var form = mention.HeadToken.Form;
        return name.WordCount == 1 && form.Length >= 2 && form.All(char.IsUpper) ? discourse.WithAcronym(form) : null;
    }

    /// <summary>A bare surname fits any bearer; a longer name one whose first word is the same or its initial.</summary>
    private static bool FitsName(MentionDraft mention, MentionDraft person)
    {
        if (mention.End - mention.First == 1 || person.End - person.First == 1)
            return true;
        var (a, b) = (mention.Key, person.Key);
        return a[0] == b[0] && (a.Split(' ')[0] == b.Split(' ')[0] || a.Split(' ')[0].TrimEnd('.').Length == 1 || b.Split(' ')[0].TrimEnd('.').Length == 1);
    }
}
