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
        var fillers = new PatternFillers(sentence, isA);
        IReadOnlyList<Word> singular = [.. sentence.Words.Select(word => word.Xpos is "NNS" or "NNPS" ? word with { Lower = word.Lemma } : word)];
        var possible = index.MayStandIn(singular);
        var labels = new LabelsAtHand(sentence, isA);
        foreach (var pattern in rules.Patterns.Where(pattern => pattern.MayStand(possible, labels)))
        {
            var matches = pattern.Nouns is null ? Names(sentence) : Nouns(sentence, singular, pattern, pattern.Nouns);
            foreach (var relation in matches.SelectMany(match => Relations(sentence, pattern, match, fillers)))
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

    private IEnumerable<FoundRelation> Relations(RuleSentence sentence, TreePattern pattern, PatternMatch match, PatternFillers fillers)
    {
        IReadOnlyList<PatternHolder> holders = match.IsName
            ? [new PatternHolder(match.Head, match.Head, IsStated: true)]
            : pattern.Subject.Contains("holder") || pattern.Object.Contains("holder") ? fillers.HoldersOf(match.Head) : [];
        var subjects = fillers.InAll(match, holders, pattern.Subject, pattern.SubjectLabels);
        if (subjects.Count == 0)
            return [];
        var objects = fillers.InFirst(match, holders, pattern.Object, pattern.ObjectLabels, pattern.Options.Enclosing);
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

    // "Two allies", but not "allies of the king": whose they are is only not known.
    private static bool IsAlone(RuleSentence sentence, PatternMatch match) =>
        !sentence.Tree.Children(match.Head).Any(child => SentenceTree.Is(sentence.Words[child].Relation, "nmod"));

    private static IEnumerable<(FoundMention Subject, FoundMention Object)> Pairs(
        RuleSentence sentence, List<FoundMention> subjects, IReadOnlyList<FoundMention> objects)
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
