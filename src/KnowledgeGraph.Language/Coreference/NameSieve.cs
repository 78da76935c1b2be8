namespace KnowledgeGraph.Language;

/// <summary>Ties a name to an earlier one of the same (the same words, a surname, an acronym), and to the description that it stands in apposition to.</summary>
internal sealed class NameSieve : ISieve
{
    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Name is not { } name)
            return false;
        var earlier = Earlier(mention, name, discourse);
        if (Described(mention, discourse) is { } description)
        {
            if (earlier is null)
                mention.Refer(description);
            else
                description.Refer(earlier);
        }
        if (earlier is not null)
            mention.Refer(earlier);
        return mention.Antecedents.Count > 0;
    }

    /// <summary>What was said just before of what now is named: <c>his father, Johann</c>.</summary>
    private static MentionDraft? Described(MentionDraft mention, Discourse discourse) => mention.HeadToken.Relation != "appos"
        ? null
        : discourse.Back(mention, 0).FirstOrDefault(earlier => earlier.Kind == MentionKind.Description && earlier.Head == mention.HeadToken.Head
            && earlier.Antecedents.Count == 0 && !earlier.Referent.IsNamed && !earlier.IsPlural && earlier.Referent.Type == mention.Referent.Type);

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
