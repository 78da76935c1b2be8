using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>The mentions that fill the roles around the nouns of one sentence; many patterns ask for the same, which is looked for once.</summary>
internal sealed class PatternFillers(RuleSentence sentence, Func<string, string, bool> isA)
{
    private readonly Dictionary<int, IReadOnlyList<PatternHolder>> holdersOf = [];
    private readonly Dictionary<(int First, int Last, bool IsName, bool HasHolders, string Role, bool IsEnclosing), IReadOnlyList<FoundMention>> found = [];

    /// <summary>Whom a noun describes.</summary>
    public IReadOnlyList<PatternHolder> HoldersOf(int noun)
    {
        if (!holdersOf.TryGetValue(noun, out var holders))
            holdersOf.Add(noun, holders = HolderFinder.Of(sentence, noun));
        return holders;
    }

    /// <summary>The mentions in all of several roles that have one of the labels.</summary>
    public List<FoundMention> InAll(PatternMatch match, IReadOnlyList<PatternHolder> holders, IReadOnlyList<string> roles, IReadOnlyList<string> labels)
    {
        var mentions = new List<FoundMention>();
        foreach (var role in roles)
            mentions.AddRange(In(match, holders, role, isEnclosing: false).Where(mention => !mentions.Contains(mention) && Fits(mention, labels)).ToList());
        return mentions;
    }

    /// <summary>The mentions in the first of several roles in which there are some with one of the labels.</summary>
    /// <param name="match">The noun.</param>
    /// <param name="holders">Whom it describes; empty where that is not asked.</param>
    /// <param name="roles">The roles, in order.</param>
    /// <param name="labels">The labels; none where any will do.</param>
    /// <param name="isEnclosing">Whether what encloses a place counts as the place does.</param>
    public IReadOnlyList<FoundMention> InFirst(PatternMatch match, IReadOnlyList<PatternHolder> holders, IReadOnlyList<string> roles, IReadOnlyList<string> labels, bool isEnclosing) =>
        roles.Select(role => (IReadOnlyList<FoundMention>)[.. In(match, holders, role, isEnclosing).Where(mention => Fits(mention, labels))])
            .FirstOrDefault(mentions => mentions.Count > 0) ?? [];

    private bool Fits(FoundMention mention, IReadOnlyList<string> labels)
    {
        if (labels.Count == 0)
            return true;
        foreach (var label in labels)
        {
            foreach (var own in mention.Entity.Labels)
            {
                if (isA(own, label))
                    return true;
            }
        }
        return false;
    }

    private IReadOnlyList<FoundMention> In(PatternMatch match, IReadOnlyList<PatternHolder> holders, string role, bool isEnclosing)
    {
        var key = (match.First, match.Last, match.IsName, holders.Count > 0, role, isEnclosing);
        if (!found.TryGetValue(key, out var mentions))
            found.Add(key, mentions = Find(match, holders, role, isEnclosing));
        return mentions;
    }

    private List<FoundMention> Find(PatternMatch match, IReadOnlyList<PatternHolder> holders, string role, bool isEnclosing)
    {
        var mentions = new List<FoundMention>();
        var seen = new List<MentionGroup>();
        foreach (var word in Words(match, holders, role))
        {
            if ((PlaceNouns.Denoted(sentence, word) ?? (isEnclosing ? PlaceParts.Whole(sentence, word) : null)) is not { } group || seen.Contains(group))
                continue;
            seen.Add(group);
            if (match.IsName && role != "holder" && (group.First == match.First || (role == "owner" && group.Mentions[0].Kind != MentionKind.Name)))
                continue;
            mentions.AddRange(group.Mentions);
            if (isEnclosing)
                mentions.AddRange(Enclosing(word, group));
        }
        return mentions.Count > 1 ? [.. mentions.Distinct()] : mentions;
    }

    private IReadOnlyList<int> Words(PatternMatch match, IReadOnlyList<PatternHolder> holders, string role)
    {
        if (role == "holder")
            return [.. holders.Select(holder => holder.Word)];
        var words = PatternRoles.Of(sentence, match, role);
        // "Prime Minister Cameron of Britain": what the name is of the title is.
        return role == "of" && words.Count == 0 && !match.IsName
            ? [.. holders.Where(holder => holder.IsStated).SelectMany(holder => sentence.Tree.Dependents(holder.Word)).Where(dependent => dependent.Preposition == "of").Select(dependent => dependent.Word)]
            : words;
    }

    private IEnumerable<FoundMention> Enclosing(int word, MentionGroup group)
    {
        var around = EnclosingPlaces.Of(sentence, group);
        return sentence.GroupAt(word) is null ? around.Concat(sentence.Tree.Children(word, "amod").Select(sentence.GroupAt).OfType<MentionGroup>()).SelectMany(place => place.Mentions) : around.SelectMany(place => place.Mentions);
    }
}
