using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>A mention of people by a noun phrase; where nothing is said of them only the names in it are mentions.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Which entity.</param>
/// <param name="Alias">The spelling through which it was linked.</param>
/// <param name="Reason">Why it was linked.</param>
/// <param name="IsAdjective">Never true.</param>
/// <param name="Inner">The names in the phrase.</param>
internal sealed record GroupMention(
    int Passage, int Start, int End, MentionKind Kind, EntityRecord Entity, string Alias, string Reason, bool IsAdjective, IReadOnlyList<FoundMention> Inner)
    : FoundMention(Passage, Start, End, Kind, Entity, Alias, Reason, IsAdjective)
{
    public override bool IsNameless => Inner.Count == 0;
}
