using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Resolves pronouns and definite descriptions to what the passage named shortly before: a precise sieve that leaves
/// what it is not sure of (after Lee et al., Deterministic Coreference Resolution, 2013).
/// </summary>
internal sealed class ReferenceFinder(Descriptions descriptions)
{
    // How many sentences back an antecedent may stand.
    private const int Reach = 2;

    /// <summary>The references of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="names">Its names, in order.</param>
    /// <param name="main">The two states that the document tells of most, or none.</param>
    /// <param name="toActors">Whether references to actors are wanted, or those to treaties, disputes and events.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> names, IReadOnlyList<FoundMention> main, bool toActors)
    {
        var starts = passage.Sentences.Select(sentence => sentence.Start).ToList();
        var index = new MentionIndex(passage);
        for (var i = 0; i < passage.Words.Count; i++)
        {
            var word = passage.Words[i];
            if (!descriptions.Openers.Contains(word.Lower) || names.Any(name => name.Start <= word.Start && word.End <= name.End))
                continue;
            var before = Before(names, starts, word.Start);
            foreach (var mention in At(passage, i, before, main, toActors, index).Where(mention => !names.Any(name => name.Start < mention.End && name.End > mention.Start)))
                yield return mention;
        }
    }

    private IEnumerable<FoundMention> At(PassageText passage, int at, IReadOnlyList<FoundMention> before, IReadOnlyList<FoundMention> main, bool toActors, MentionIndex index)
    {
        foreach (var (label, phrases) in descriptions.Pairs.Where(entry => IsActor(entry.Label) == toActors))
        {
            if (phrases.Match(passage.Words, at) is > 0 and var width && Pair(before, main, label) is { } pair)
                return pair.Select(antecedent => Refer(passage, at, width, antecedent, MentionKind.Nominal, "text/pair"));
        }
        foreach (var (label, phrases) in descriptions.Single.Where(entry => IsActor(entry.Label) == toActors))
        {
            if (phrases.Match(passage.Words, at) is > 0 and var width && Last(before, label) is { } antecedent)
                return [Refer(passage, at, width, antecedent, MentionKind.Nominal, "text/description")];
        }
        if (!toActors || !descriptions.Pronouns.TryGetValue(passage.Words[at].Lower, out var kind))
            return [];
        if (index.Antecedents(passage.Words[at].Start, before) is { Count: > 0 } read && (kind == "Person") == read[0].Entity.Labels.Contains("Person", StringComparer.Ordinal))
            return read.Select(antecedent => Refer(passage, at, 1, antecedent, MentionKind.Pronoun, "text/antecedent"));
        if (kind == "Pair")
            return (Pair(before, main, "State") ?? []).Select(antecedent => Refer(passage, at, 1, antecedent, MentionKind.Pronoun, "text/pronoun"));
        return (kind == "Person" ? Last([.. before.Where(mention => !IsBeside(passage, mention, at))], "Person") : Subject(passage, before)) is { } one
            ? [Refer(passage, at, 1, one, MentionKind.Pronoun, "text/pronoun")]
            : [];
    }

    // "Meir met him": who does it is not whom it is done to.
    private static bool IsBeside(PassageText passage, FoundMention mention, int at)
    {
        var pronoun = passage.Words[at];
        if (pronoun.Relation.StartsWith("nmod", StringComparison.Ordinal) || pronoun.Head < 0)
            return false;
        var (first, last) = WordSpan.Of(passage.Words, mention.Start, mention.End);
        var offset = passage.Firsts.Last(start => start <= at);
        return first >= offset && Enumerable.Range(first, last - first + 1).Any(i => passage.Words[i].Head == pronoun.Head && passage.Words[i].Relation.StartsWith("nsubj", StringComparison.Ordinal));
    }

    private static bool IsActor(string label) => label is not ("Treaty" or "Dispute" or "Event");

    private static IReadOnlyList<FoundMention> Before(IReadOnlyList<FoundMention> names, List<int> starts, int at)
    {
        var sentence = starts.FindLastIndex(start => start <= at);
        var from = starts[Math.Max(0, sentence - Reach)];
        return [.. names.Where(name => name.Start >= from && name.End <= at)];
    }

    private static FoundMention? Last(IReadOnlyList<FoundMention> before, string label) =>
        before.LastOrDefault(mention => mention.Entity.Labels.Contains(label, StringComparer.Ordinal) && !mention.IsAdjective);

    // "It" takes up the subject of what was said last: the first actor of the sentence that is no person.
    private static FoundMention? Subject(PassageText passage, IReadOnlyList<FoundMention> before)
    {
        if (before.Count == 0)
            return null;
        var last = passage.Sentences.Last(sentence => before.Any(mention => mention.Start >= sentence.Start && mention.End <= sentence.End));
        return before.FirstOrDefault(mention => mention.Start >= last.Start && !mention.IsAdjective
            && mention.Entity.Labels[0] == "Actor" && !mention.Entity.Labels.Contains("Person", StringComparer.Ordinal));
    }

    // The two that were told of last, if they are two; else the two that the document is about.
    private static IReadOnlyList<FoundMention>? Pair(IReadOnlyList<FoundMention> before, IReadOnlyList<FoundMention> main, string label) =>
        LastTwo(before, label) is { } last && (label != "State" || main.Count < 2 || last.Any(one => main.Any(other => other.Entity.Id == one.Entity.Id)))
            ? (label == "State" && main.Count == 2 ? main : last)
            : label == "State" && main.Count == 2 ? main : null;

    private static IReadOnlyList<FoundMention>? LastTwo(IReadOnlyList<FoundMention> before, string label)
    {
        var found = before.Reverse()
            .Where(mention => mention.Entity.Labels.Contains(label, StringComparer.Ordinal))
            .DistinctBy(mention => mention.Entity.Id)
            .Take(3)
            .ToList();
        return found.Count == 2 ? [found[1], found[0]] : null;
    }

    private static FoundMention Refer(PassageText passage, int at, int width, FoundMention antecedent, MentionKind kind, string reason) => antecedent with
    {
        Passage = passage.Index,
        Start = passage.Words[at].Start,
        End = passage.Words[at + width - 1].End,
        Kind = kind,
        Reason = reason,
        IsAdjective = false,
    };
}
