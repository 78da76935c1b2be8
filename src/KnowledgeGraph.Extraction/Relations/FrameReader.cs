using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads relations by their trigger words and the roles around them.</summary>
internal sealed class FrameReader(RuleSet rules, GraphSchema schema) : IRelationReader
{
    // Whom a deed concerns is told less clearly where no role of the frame names it.
    private const double Share = 0.8;

    private static readonly string[] Actors = ["Actor"];

    // Where no actor is named, the place stands for who is there.
    private static readonly string[] Near = ["Actor", "Place"];
    private readonly RoleFinder roles = new(rules.Classes);
    private readonly EarlierDeeds earlier = new(rules);

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        var matches = Enumerable.Range(0, sentence.Words.Count).SelectMany(at => rules.Lexicon.At(sentence, at)).ToList();
        var read = matches.Select(match => (Match: match, Relations: Relations(sentence, match).ToList())).ToList();
        var relations = read
            .Where(inner => !read.Any(outer => outer.Relations.Count > 0 && IsWithin(inner.Match, outer.Match)))
            .SelectMany(inner => inner.Relations);
        return WithoutRepeats([.. relations]);
    }

    // "Signed the treaty" is no agreement with the treaty beside.
    private IEnumerable<FoundRelation> WithoutRepeats(IReadOnlyList<FoundRelation> relations) => relations.Where(relation =>
        relation.Object.Entity.Labels[0] == "Actor" || schema.Edge(relation.Type).Plover is null
        || !relations.Any(other => other.Anchor == relation.Anchor && other.Object.Entity.Id == relation.Object.Entity.Id && schema.Edge(other.Type).Plover is null));

    // "Issue an ultimatum" is one trigger; neither "issue" nor "ultimatum" is another beside it.
    private bool IsWithin(TriggerMatch inner, TriggerMatch outer) =>
        schema.Edge(inner.Frame.Type).Plover is not null && schema.Edge(outer.Frame.Type).Plover is not null && outer.Trigger.Words.Count > inner.Trigger.Words.Count && inner.Parts.All(outer.Parts.Contains);

    private IEnumerable<FoundRelation> Relations(RuleSentence sentence, TriggerMatch match)
    {
        var frame = match.Frame;
        var found = roles.Find(sentence, match);
        var targetRoles = match.Trigger.IsVerb ? frame.Target : frame.NounTarget;
        var subjectLabels = frame.SubjectLabels.Count > 0 ? frame.SubjectLabels : Actors;
        var sources = Fill(found, frame.Source, subjectLabels);
        // "The withdrawal of Russia": who the noun is of does it, unless the frame says that it is done to them.
        if (sources is null && !match.Trigger.IsVerb && !targetRoles.Contains("of"))
            sources = Fill(found, ["of"], subjectLabels);
        var targets = Fill(found, targetRoles, frame.ObjectLabels);
        if (sources is null)
            return [];
        if (targets is not null && targets.Mentions.All(target => sources.Mentions.Any(source => source.Entity.Id == target.Entity.Id)))
            targets = null;
        if (frame.Options.Reciprocal && sources.Mentions.Count > 1 && found.In("with") is null && match.Trigger.IsVerb && !found.IsPassive)
            targets = null;
        var areMutual = sources.Mentions.Count > 1 && IsMutual(sentence, match);
        if (areMutual)
            targets = sources;
        var isFallback = targets is null && !(frame.Options.Reciprocal && sources.Mentions.Count > 1) && IsInteraction(frame);
        if (isFallback)
            targets = earlier.Find(sentence, match, sources.Mentions) ?? Elsewhere(sentence, match, sources, frame.ObjectLabels);
        var pairs = targets is not null
            ? sources.Mentions.SelectMany(_ => targets.Mentions, (subject, target) => (subject, target))
            : frame.Options.Reciprocal && sources.Mentions.Count > 1
                ? Pairs(sources.Mentions)
                : [];
        var properties = frame.Options.Commodity ? Commodity(sentence, match) : FoundRelation.NoProperties;
        return pairs
            .Where(pair => pair.subject.Entity.Id != pair.target.Entity.Id && (!frame.Options.SameLabel || pair.subject.Entity.Id.Kind == pair.target.Entity.Id.Kind))
            .Select(pair => new FoundRelation(frame.Type, frame.Name, pair.subject, pair.target, match.First, match.Last, match.Head, isFallback ? frame.Confidence * Share : frame.Confidence, properties, IsStated: false));
    }

    // "They accused each other of arming rebels."
    private static bool IsMutual(RuleSentence sentence, TriggerMatch match) => sentence.Tree.Children(match.Head).Concat(match.Parts)
        .SelectMany(word => sentence.Tree.Children(word).Append(word))
        .Any(word => sentence.Words[word].Lower is "each" or "one" && word + 1 < sentence.Words.Count && sentence.Words[word + 1].Lower is "other" or "another" && sentence.Words[word + 1].Relation != "amod");

    private bool IsInteraction(Frame frame) => schema.Edge(frame.Type).Plover is not null;

    private MentionGroup? Elsewhere(RuleSentence sentence, TriggerMatch match, MentionGroup sources, IReadOnlyList<string> labels)
    {
        var found = Fitting(new MentionGroup(match.Head, match.Head, TargetFinder.Around(sentence, match.Head, match.Parts, sources.Mentions)), labels.Contains("Actor") ? Near : labels);
        return found.Mentions.Count > 0 ? found : null;
    }

    private MentionGroup? Fill(FoundRoles found, IReadOnlyList<string> names, IReadOnlyList<string> labels) =>
        names.Select(found.In).OfType<MentionGroup>().Select(group => Fitting(group, labels)).FirstOrDefault(group => group.Mentions.Count > 0);

    private MentionGroup Fitting(MentionGroup group, IReadOnlyList<string> labels) =>
        labels.Count == 0 ? group : group with { Mentions = [.. group.Mentions.Where(mention => HasAny(mention, labels))] };

    private bool HasAny(FoundMention mention, IReadOnlyList<string> labels) => labels.Any(label => mention.Entity.Labels.Any(own => schema.Is(own, label)));

    private static IEnumerable<(FoundMention subject, FoundMention target)> Pairs(IReadOnlyList<FoundMention> mentions) =>
        mentions.SelectMany((_, i) => mentions.Skip(i + 1), (first, second) => (first, second));

    // "Sold [gas] to Belarus": the object, where it is no mention.
    private static IReadOnlyDictionary<string, string> Commodity(RuleSentence sentence, TriggerMatch match)
    {
        var tree = sentence.Tree;
        foreach (var goods in tree.Dependents(match.Head).Where(dependent => SentenceTree.Is(dependent.Relation, "obj") || SentenceTree.Is(dependent.Relation, "nsubj:pass")))
        {
            if (sentence.GroupAt(goods.Word) is null && sentence.Words[goods.Word].Upos == "NOUN" && !match.Parts.Contains(goods.Word))
                return new Dictionary<string, string> { ["commodity"] = string.Join(' ', tree.Children(goods.Word, "compound").Append(goods.Word).Select(word => sentence.Words[word].Lower)) };
        }
        return FoundRelation.NoProperties;
    }
}
