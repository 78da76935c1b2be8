namespace KnowledgeGraph.Language;

/// <summary>The mentions read so far, to be found again by what they say. Looking back costs the same however long the text.</summary>
internal sealed class Discourse
{
    private readonly List<MentionDraft> mentions = [];
    private readonly Dictionary<string, MentionDraft> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionDraft> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionDraft> byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionDraft> byHead = new(StringComparer.Ordinal);

    public void Add(MentionDraft mention)
    {
        mentions.Add(mention);
        if (mention.Kind == MentionKind.Pronoun)
            return;
        byHead[mention.HeadWord] = mention;
        if (mention.Name is not { } name)
            return;
        byKey[mention.Key] = mention;
        if (mention.Title is { } title)
            byHead[title] = mention;
        if (name.Type is not (NameType.Person or NameType.Nationality or NameType.Other))
            byHead[mention.HeadToken.Form.ToLowerInvariant()] = mention;
        if (name.Type == NameType.Person && (!bySurname.TryGetValue(mention.HeadWord, out var bearer) || mention.Referent.Count >= bearer.Referent.Count))
            bySurname[mention.HeadWord] = mention;
        if (AcronymOf(mention) is { } acronym)
            byAcronym[acronym] = mention;
    }

    /// <summary>The latest name with the same words.</summary>
    public MentionDraft? WithKey(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The person most spoken of whose name ends in a word.</summary>
    public MentionDraft? WithSurname(string word) => bySurname.GetValueOrDefault(word);

    /// <summary>The latest name whose words begin with an acronym's letters.</summary>
    public MentionDraft? WithAcronym(string letters) => byAcronym.GetValueOrDefault(letters);

    /// <summary>The latest name or description with a noun as its head.</summary>
    public MentionDraft? WithHead(string head) => byHead.GetValueOrDefault(head);

    /// <summary>Earlier mentions, the latest first, of the same sentence and some before it.</summary>
    public IEnumerable<MentionDraft> Back(MentionDraft from, int sentences, int most = 60)
    {
        for (var i = mentions.Count - 1; i >= 0 && mentions.Count - i <= most; i--)
        {
            if (from.Sentence.Index - mentions[i].Sentence.Index > sentences)
                yield break;
            if (mentions[i] != from)
                yield return mentions[i];
        }
    }

    private static string? AcronymOf(MentionDraft mention)
    {
        var letters = string.Concat(mention.Sentence.Tokens.Skip(mention.First).Take(mention.End - mention.First)
            .Where(token => token.Form.Length > 0 && char.IsUpper(token.Form[0])).Select(token => token.Form[0]));
        return letters.Length >= 2 ? letters : null;
    }
}
