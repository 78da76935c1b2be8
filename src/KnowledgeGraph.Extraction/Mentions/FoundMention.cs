using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>A mention with its entity, before it is numbered.</summary>
/// <param name="Passage">The index of its passage.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Which entity it refers to.</param>
/// <param name="Alias">The spelling through which it was linked.</param>
/// <param name="Reason">Which rule linked it.</param>
/// <param name="IsAdjective">True for "Belarusian" and its kin.</param>
internal record FoundMention(
    int Passage, int Start, int End, MentionKind Kind, EntityRecord Entity, string Alias, string Reason, bool IsAdjective)
{
    /// <summary>True for people named by a noun phrase in which no name stands: "the police".</summary>
    public virtual bool IsNameless => false;

    /// <summary>True for a place, and for a state, which is one as well.</summary>
    public bool IsLand => Entity.Labels.Any(label => label is "Place" or "State");
}
