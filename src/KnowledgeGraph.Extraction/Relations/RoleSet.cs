namespace KnowledgeGraph.Extraction;

/// <summary>Collects what fills the roles around a trigger.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="parts">The words of the trigger, which fill no role.</param>
internal sealed class RoleSet(RuleSentence sentence, IReadOnlyList<int> parts)
{
    private readonly Dictionary<string, MentionGroup> groups = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, MentionGroup> Groups => groups;

    public bool Has(string role) => groups.ContainsKey(role);

    /// <summary>Adds the mentions that a word stands for to a role; those whose it is to the role's owner.</summary>
    public void Add(string role, int word)
    {
        if (parts.Contains(word) && sentence.GroupAt(word) is null or { IsNameless: true })
        {
            Put($"{role}-owner", word, FillerFinder.Owners(sentence, word, places: false));
            return;
        }
        var direct = FillerFinder.Direct(sentence, word);
        // "Businesses in Nigeria": whose or where they are tells more than they do.
        if (direct.Count > 0 && direct.All(mention => mention.IsNameless) && role != "subject")
            Put(role, word, [.. direct, .. FillerFinder.Owners(sentence, word, places: true)]);
        else if (direct.Count > 0)
            Put(role, word, direct);
        else
            Put($"{role}-owner", word, FillerFinder.Owners(sentence, word, places: role != "subject"));
    }

    private void Put(string role, int word, IReadOnlyList<FoundMention> mentions)
    {
        if (mentions.Count == 0)
            return;
        groups[role] = groups.TryGetValue(role, out var so)
            ? new MentionGroup(Math.Min(so.First, word), Math.Max(so.Last, word), [.. so.Mentions.Union(mentions)])
            : new MentionGroup(word, word, mentions);
    }
}
