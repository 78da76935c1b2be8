using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the relations that nouns tell of, and names that govern each other, by their places in the tree.</summary>
internal sealed class PatternReader(RuleSet rules, Func<string, string, bool> isA) : IRelationReader
{
    // How many words of a title may stand before its last.
    private const int MostBefore = 4;

    private readonly LexicalClass offices = rules.Classes["office"];
    private readonly ClassIndex index = new(rules.Patterns.SelectMany(pattern => pattern.Nouns?.Classes ?? []));

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        if (!sentence.HasTwoMentions)
            yield break;
        var holders = new Dictionary<int, IReadOnlyList<PatternHolder>>();
        IReadOnlyList<Word> singular = [.. sentence.Words.Select(word => word.Xpos is "NNS" or "NNPS" ? word with { Lower = word.Lemma } : word)];
        var possible = index.MayStandIn(singular);
        var labels = new LabelsAtHand(sentence, isA);
        foreach (var pattern in rules.Patterns.Where(pattern => pattern.MayStand(possible, labels)))
        {
            var matches = pattern.Nouns is null ? Names(sentence) : Nouns(sentence, singular, pattern, pattern.Nouns);
            foreach (var relation in matches.SelectMany(match => Relations(sentence, pattern, match, holders)))
                yield return relation;
        }
    }

    private static IEnumerable<PatternMatch> Names(RuleSentence sentence) =>
        sentence.Groups.Select(group => new PatternMatch(group.First, group.Last, sentence.Tree.HeadOf(group.First, group.Last), IsName: true));

    private IEnumerable<PatternMatch> Nouns(RuleSentence sentence, IReadOnlyList<Word> singular, TreePattern pattern, NounClass nouns)
    {
        for (var at = 0; at < singular.Count; at++)
        {
            var left = pattern.Except?.Match(singular, at) ?? 0;
            var width = sentence.GroupAt(at) is { } group && group.Mentions[0].Kind == MentionKind.Name ? 0 : nouns.Match(singular, at);
            // What is left alone is passed over whole: "member states" are no states of a union.
            if (left > 0 && left >= width)
            {
                at += left - 1;
                continue;
            }
            if (width == 0 || IsInTitle(singular, at, width))
                continue;
            yield return new PatternMatch(at, at + width - 1, sentence.Tree.HeadOf(at, at + width - 1), IsName: false);
            at += width - 1;
        }
    }

    // The officer of "chief executive officer" is none beside it.
    private bool IsInTitle(IReadOnlyList<Word> singular, int at, int width) => Enumerable.Range(Math.Max(0, at - MostBefore), Math.Min(at, MostBefore))
        .Any(start => start + offices.Match(singular, start) >= at + width);

    private IEnumerable<FoundRelation> Relations(RuleSentence sentence, TreePattern pattern, PatternMatch match, Dictionary<int, IReadOnlyList<PatternHolder>> known)
    {
        IReadOnlyList<PatternHolder> holders = match.IsName
            ? [new PatternHolder(match.Head, match.Head, IsStated: true)]
            : pattern.Subject.Contains("holder") || pattern.Object.Contains("holder") ? HoldersOf(sentence, match.Head, known) : [];
        var subjects = pattern.Subject.SelectMany(role => Fill(sentence, match, holders, role, pattern.SubjectLabels, isEnclosing: false)).Distinct().ToList();
        if (subjects.Count == 0)
            return [];
        var objects = pattern.Object.Select(role => Fill(sentence, match, holders, role, pattern.ObjectLabels, pattern.Options.Enclosing))
            .FirstOrDefault(found => found.Count > 0) ?? [];
        if (objects.Count == 0 && !(pattern.Options.Reciprocal && IsAlone(sentence, match)))
            return [];
        var pairs = Pairs(sentence, subjects, objects);
        var properties = Properties(sentence, pattern, match);
        var isStated = holders.Count > 0 && holders.All(holder => holder.IsStated);
        var anchor = holders.Count > 0 ? holders[0].Anchor : match.Head;
        return pairs
            .Where(pair => pair.Subject.Entity.Id != pair.Object.Entity.Id && (!pattern.Options.SameLabel || pair.Subject.Entity.Id.Kind == pair.Object.Entity.Id.Kind))
            .Select(pair => new FoundRelation(pattern.Type, pattern.Name, pair.Subject, pair.Object, match.First, match.Last, anchor, pattern.Confidence, properties, isStated));
    }

    // Many patterns ask whom one noun describes.
    private static IReadOnlyList<PatternHolder> HoldersOf(RuleSentence sentence, int noun, Dictionary<int, IReadOnlyList<PatternHolder>> known)
    {
        if (!known.TryGetValue(noun, out var holders))
            known.Add(noun, holders = HolderFinder.Of(sentence, noun));
        return holders;
    }

    private List<FoundMention> Fill(RuleSentence sentence, PatternMatch match, IReadOnlyList<PatternHolder> holders, string role, IReadOnlyList<string> labels, bool isEnclosing)
    {
        var words = role == "holder" ? holders.Select(holder => holder.Word) : PatternRoles.Of(sentence, match, role);
        // "Prime Minister Cameron of Britain": what the name is of the title is.
        if (role == "of" && !words.Any() && !match.IsName)
            words = holders.Where(holder => holder.IsStated).SelectMany(holder => sentence.Tree.Dependents(holder.Word).Where(dependent => dependent.Preposition == "of").Select(dependent => dependent.Word));
        var found = new List<FoundMention>();
        foreach (var (word, group) in words.Select(word => (word, PlaceNouns.Denoted(sentence, word) ?? (isEnclosing ? PlaceParts.Whole(sentence, word) : null))).Where(pair => pair.Item2 is not null).DistinctBy(pair => pair.Item2).Select(pair => (pair.word, pair.Item2!)))
        {
            if (match.IsName && role != "holder" && (group.First == match.First || (role == "owner" && group.Mentions[0].Kind != MentionKind.Name)))
                continue;
            found.AddRange(group.Mentions);
            if (isEnclosing)
                found.AddRange(EnclosingPlaces.Of(sentence, group).SelectMany(place => place.Mentions));
            if (isEnclosing && sentence.GroupAt(word) is null)
                found.AddRange(sentence.Tree.Children(word, "amod").Select(sentence.GroupAt).OfType<MentionGroup>().SelectMany(land => land.Mentions));
        }
        return [.. found.Where(mention => labels.Count == 0 || labels.Any(label => mention.Entity.Labels.Any(own => isA(own, label)))).Distinct()];
    }

    // "Two allies", but not "allies of the king": whose they are is only not known.
    private static bool IsAlone(RuleSentence sentence, PatternMatch match) =>
        !sentence.Tree.Children(match.Head).Any(child => SentenceTree.Is(sentence.Words[child].Relation, "nmod"));

    private static IEnumerable<(FoundMention Subject, FoundMention Object)> Pairs(
        RuleSentence sentence, List<FoundMention> subjects, List<FoundMention> objects)
    {
        if (objects.Count == 0)
            return subjects.SelectMany((_, i) => subjects.Skip(i + 1), (one, other) => (one, other));
        return subjects.Count > 1 && subjects.Count == objects.Count && sentence.Words.Any(word => word.Lower == "respectively")
            ? subjects.Zip(objects)
            : subjects.SelectMany(_ => objects, (subject, target) => (subject, target));
    }

    private IReadOnlyDictionary<string, string> Properties(RuleSentence sentence, TreePattern pattern, PatternMatch match)
    {
        var title = pattern.Options.Title switch
        {
            "own" => Text(sentence, match.First, match.Last),
            "other" => OtherOffice(sentence),
            _ => null,
        };
        return title is null ? FoundRelation.NoProperties : new Dictionary<string, string> { ["title"] = title };
    }

    private string? OtherOffice(RuleSentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (offices.Match(sentence.Words, at) is > 0 and var width)
                return Text(sentence, at, at + width - 1);
        }
        return null;
    }

    // In the singular: of "the presidents X and Y" each is president.
    private static string Text(RuleSentence sentence, int first, int last)
    {
        var text = new System.Text.StringBuilder();
        for (var at = first; at <= last; at++)
        {
            var word = sentence.Words[at];
            text.Append(at > first && word.Start > sentence.Words[at - 1].End ? " " : "").Append(at == last && word.Xpos == "NNS" ? word.Lemma : word.Lower);
        }
        return text.ToString();
    }
}
