using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads relations by fixed orders of words and mentions.</summary>
internal sealed class SequenceReader(RuleSet rules, Func<string, string, bool> isA) : IRelationReader
{
    private readonly ClassIndex index = new(rules.Sequences.SelectMany(rule => rule.Patterns).SelectMany(pattern => pattern.Needs));

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        if (!sentence.HasTwoMentions)
            yield break;
        var possible = index.MayStandIn(sentence.Words);
        var labels = new LabelsAtHand(sentence, isA);
        var tried = rules.Sequences
            .Select(rule => (Rule: rule, Patterns: rule.Patterns.Where(pattern => pattern.MayStand(possible, labels)).ToList()))
            .Where(pair => pair.Patterns.Count > 0)
            .ToList();
        for (var at = 0; at < sentence.Words.Count && tried.Count > 0; at++)
        {
            foreach (var (rule, patterns) in tried)
            {
                if (FirstMatch(patterns, sentence, at) is { } match)
                {
                    foreach (var relation in Relations(rule, match, at))
                        yield return relation;
                }
            }
        }
    }

    private SequenceMatch? FirstMatch(List<SequencePattern> patterns, RuleSentence sentence, int at)
    {
        foreach (var pattern in patterns)
        {
            if (Match(pattern.Elements, 0, sentence, at, SequenceMatch.Empty) is { Object: not null, Subjects.Count: > 0 } match
                && !IsMissingPartner(match))
                return match;
        }
        return null;
    }

    // A pair needs two: "X are allies" with one X says nothing of whose.
    private static bool IsMissingPartner(SequenceMatch match) => ReferenceEquals(match.Object, match.Subjects[0]) && match.Object!.Mentions.Count < 2;

    private SequenceMatch? Match(IReadOnlyList<SequenceElement> elements, int element, RuleSentence sentence, int at, SequenceMatch so)
    {
        if (element == elements.Count)
            return so with { End = at };
        if (elements[element] is NoNameElement)
            return IsName(sentence, at) ? null : Match(elements, element + 1, sentence, at, so);
        var width = Width(elements[element], sentence, at, out var group);
        if (width > 0)
        {
            var next = Extend(so, elements[element], sentence, at, width, group);
            if (Match(elements, element + 1, sentence, at + width, next) is { } match)
                return match;
        }
        return elements[element].IsOptional ? Match(elements, element + 1, sentence, at, so) : null;
    }

    private static bool IsName(RuleSentence sentence, int at) =>
        at < sentence.Words.Count && (sentence.GroupAt(at) is { } group && group.Mentions[0].Kind == MentionKind.Name || char.IsUpper(sentence.Words[at].Text[0]));

    private int Width(SequenceElement element, RuleSentence sentence, int at, out MentionGroup? group)
    {
        group = null;
        if (at >= sentence.Words.Count)
            return 0;
        switch (element)
        {
            case WordElement word:
                var lower = sentence.Words[at].Lower;
                return lower == word.Word || (word.Word == Syntax.PossessiveMark && Syntax.IsPossessiveMark(sentence.Words[at])) ? 1 : 0;
            case ClassElement words:
                return words.Class.Match(sentence.Words, at);
            case MentionElement mention:
                group = sentence.GroupAt(at);
                return group?.First == at && group.Mentions.All(found => Fits(found, mention)) ? group.Last - at + 1 : 0;
            default:
                return 0;
        }
    }

    private bool Fits(FoundMention mention, MentionElement element) =>
        element.Labels.Any(label => mention.Entity.Labels.Any(own => isA(own, label)));

    private static SequenceMatch Extend(SequenceMatch so, SequenceElement element, RuleSentence sentence, int at, int width, MentionGroup? group) => element switch
    {
        MentionElement { Role: "object" } => so with { Object = group },
        MentionElement { Role: "pair" } => so with { Object = group, Subjects = [group!] },
        MentionElement => so with { Subjects = [.. so.Subjects, group!] },
        ClassElement { Property: { } property } => so with { Property = property, Words = string.Join(' ', sentence.Words.Skip(at).Take(width).Select(word => word.Text)) },
        _ => so,
    };

    private static IEnumerable<FoundRelation> Relations(SequenceRule rule, SequenceMatch match, int at)
    {
        var properties = match.Property is null
            ? FoundRelation.NoProperties
            : new Dictionary<string, string> { [match.Property] = match.Words.ToLowerInvariant() };
        var pairs = ReferenceEquals(match.Object, match.Subjects[0])
            ? match.Object!.Mentions.SelectMany((_, i) => match.Object.Mentions.Skip(i + 1), (subject, target) => (subject, target))
            : match.Subjects.SelectMany(group => group.Mentions).SelectMany(_ => match.Object!.Mentions, (subject, target) => (subject, target));
        return pairs
            .Where(pair => pair.subject.Entity.Id != pair.target.Entity.Id)
            .Select(pair => new FoundRelation(rule.Type, rule.Name, pair.subject, pair.target, at, match.End - 1, at, rule.Confidence, properties, IsStated: true));
    }

    private sealed record SequenceMatch(IReadOnlyList<MentionGroup> Subjects, MentionGroup? Object, string? Property, string Words, int End)
    {
        public static SequenceMatch Empty { get; } = new([], null, null, "", 0);
    }
}
