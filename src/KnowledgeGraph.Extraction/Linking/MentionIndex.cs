using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What the language pipeline ties pronouns and descriptions to, as linked mentions.</summary>
internal sealed class MentionIndex(PassageText passage)
{
    private readonly Dictionary<int, KnowledgeGraph.Language.Mention> pronouns = passage.Read.Mentions
        .Where(mention => mention.Kind == KnowledgeGraph.Language.MentionKind.Pronoun && mention.Antecedents.Count > 0)
        .DistinctBy(mention => mention.Start)
        .ToDictionary(mention => mention.Start);

    /// <summary>The linked mentions that a pronoun at an offset stands for; empty where the pipeline does not say or one of them is not linked.</summary>
    /// <param name="start">The offset.</param>
    /// <param name="linked">What is linked so far, in order.</param>
    public IReadOnlyList<FoundMention> Antecedents(int start, IReadOnlyList<FoundMention> linked)
    {
        if (!pronouns.TryGetValue(start, out var pronoun))
            return [];
        var found = new List<FoundMention>();
        foreach (var antecedent in pronoun.Antecedents)
        {
            if (Linked(antecedent, linked, 0) is not { } one)
                return [];
            found.Add(one);
        }
        return [.. found.DistinctBy(mention => mention.Entity.Id)];
    }

    private FoundMention? Linked(KnowledgeGraph.Language.Mention antecedent, IReadOnlyList<FoundMention> linked, int depth)
    {
        var head = passage.Words[passage.Firsts[antecedent.Sentence] + antecedent.Head];
        return linked.FirstOrDefault(mention => mention.Start <= head.Start && mention.End >= head.End && !mention.IsAdjective)
            ?? (depth < 4 && antecedent.Antecedent is { } further ? Linked(further, linked, depth + 1) : null);
    }
}
