namespace KnowledgeGraph.Extraction;

/// <summary>The roles around a trigger and what fills them.</summary>
/// <param name="Groups">What fills each role that is filled.</param>
/// <param name="Anchor">The index of the word on which factuality is read: the trigger, or the verb that governs it.</param>
/// <param name="IsPassive">True where the verb is passive, so that its joined subjects are what is acted upon.</param>
internal sealed record FoundRoles(IReadOnlyDictionary<string, MentionGroup> Groups, int Anchor, bool IsPassive)
{
    /// <summary>What fills a role itself, or else what it belongs to; "subject!" asks for the first only.</summary>
    public MentionGroup? In(string role) => role.EndsWith('!')
        ? Groups.GetValueOrDefault(role[..^1])
        : Groups.GetValueOrDefault(role) ?? Groups.GetValueOrDefault($"{role}-owner");
}
