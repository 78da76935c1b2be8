using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads relations by their trigger words and the roles around them.</summary>
internal sealed class FrameReader(RuleSet rules, GraphSchema schema) : IRelationReader
{
    private static readonly string[] Actors = ["Actor"];
    private readonly RoleFinder roles = new(rules.Classes);

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        var matches = Enumerable.Range(0, sentence.Words.Count).SelectMany(at => rules.Lexicon.At(sentence, at)).ToList();
        return matches
            .Where(match => !matches.Any(other => IsWithin(match, other)))
            .SelectMany(match => Relations(sentence, match));
    }

    // "Issue an ultimatum" is one trigger; neither "issue" nor "ultimatum" is another beside it.
    private bool IsWithin(TriggerMatch inner, TriggerMatch outer) =>
        schema.Edge(inner.Frame.Type).Plover is not null && schema.Edge(outer.Frame.Type).Plover is not null && outer.Trigger.Words.Count > inner.Trigger.Words.Count && outer.First <= inner.First && outer.Last >= inner.Last;

    private IEnumerable<FoundRelation> Relations(RuleSentence sentence, TriggerMatch match)
    {
        var frame = match.Frame;
        var found = roles.Find(sentence, match);
        var sources = Fill(found, frame.Source, frame.SubjectLabels.Count > 0 ? frame.SubjectLabels : Actors);
        var targets = Fill(found, match.Trigger.IsVerb ? frame.Target : frame.NounTarget, frame.ObjectLabels);
        if (sources is null)
            return [];
        if (frame.Options.Reciprocal && sources.Mentions.Count > 1 && found.In("with") is null && match.Trigger.IsVerb && !found.IsPassive)
            targets = null;
        var pairs = targets is not null
            ? sources.Mentions.SelectMany(_ => targets.Mentions, (subject, target) => (subject, target))
            : frame.Options.Reciprocal && sources.Mentions.Count > 1
                ? Pairs(sources.Mentions)
                : [];
        var properties = frame.Options.Commodity ? Commodity(sentence, match, targets) : FoundRelation.NoProperties;
        return pairs
            .Where(pair => pair.subject.Entity.Id != pair.target.Entity.Id && (!frame.Options.SameLabel || pair.subject.Entity.Id.Kind == pair.target.Entity.Id.Kind))
            .Select(pair => new FoundRelation(frame.Type, frame.Name, pair.subject, pair.target, found.Anchor, match.Last, frame.Confidence, properties, IsStated: false));
    }

    private MentionGroup? Fill(FoundRoles found, IReadOnlyList<string> names, IReadOnlyList<string> labels) =>
        names.Select(found.In).FirstOrDefault(group => group is not null && (labels.Count == 0 || group.Mentions.All(mention => HasAny(mention, labels))));

    private bool HasAny(FoundMention mention, IReadOnlyList<string> labels) => labels.Any(label => mention.Entity.Labels.Any(own => schema.Is(own, label)));

    private static IEnumerable<(FoundMention subject, FoundMention target)> Pairs(IReadOnlyList<FoundMention> mentions) =>
        mentions.SelectMany((_, i) => mentions.Skip(i + 1), (first, second) => (first, second));

    // "sold [gas] to Belarus": one word right after the trigger that is no part of the frame.
    private static IReadOnlyDictionary<string, string> Commodity(RuleSentence sentence, TriggerMatch match, MentionGroup? target)
    {
        var goods = match.Last + 1 < sentence.Words.Count ? sentence.Words[match.Last + 1] : null;
        var isGoods = match.Trigger.IsVerb && goods is not null && sentence.GroupAt(match.Last + 1) is null
            && !Syntax.IsPreposition(goods) && !Syntax.IsBarrier(goods) && goods.Lower.Length > 2 && goods.Lower.All(char.IsLetter)
            && match.Last + 2 < sentence.Words.Count && Syntax.IsPreposition(sentence.Words[match.Last + 2]);
        return isGoods ? new Dictionary<string, string> { ["commodity"] = goods!.Lower } : FoundRelation.NoProperties;
    }
}
