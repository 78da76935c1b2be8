namespace KnowledgeGraph.Extraction;

/// <summary>Mentions that stand together: one alone, several joined by "and", or one phrase that means several.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Mentions">The mentions, in the order of the text.</param>
internal sealed record MentionGroup(int First, int Last, IReadOnlyList<FoundMention> Mentions)
{
    /// <summary>True where every mention is of people without a name.</summary>
    public bool IsNameless => Mentions.All(mention => mention.IsNameless);
}
