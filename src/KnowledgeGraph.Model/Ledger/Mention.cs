namespace KnowledgeGraph.Model;

/// <summary>How a mention refers to its entity.</summary>
public enum MentionKind
{
    /// <summary>By a name: "Lukashenko", "the EAEU".</summary>
    Name,

    /// <summary>By a description: "the two countries", "the gas giant".</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A place in a document that refers to an entity, with the reason for the link.</summary>
/// <param name="Index">Its place among the document's mentions, from 0.</param>
/// <param name="Passage">The index of the passage it stands in.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Which entity it was linked to.</param>
/// <param name="Alias">The spelling through which it was linked: its own text for a name, its antecedent's for others. A split takes this away.</param>
/// <param name="Reason">Which rule linked it, <c>catalogue/exact</c>.</param>
public sealed record Mention(int Index, int Passage, int Start, int End, string Text, MentionKind Kind, EntityId Entity, string Alias, string Reason);
