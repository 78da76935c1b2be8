namespace KnowledgeGraph.Extraction;

/// <summary>A rule of relations that a noun tells of: who is described by it stands in one role, whose it is in another.</summary>
/// <param name="Type">The edge type it makes.</param>
/// <param name="Name">Its name, which every statement that it makes carries.</param>
/// <param name="Nouns">The nouns; null where a name itself governs the other.</param>
/// <param name="Except">Nouns that it leaves alone; null for none.</param>
/// <param name="Subject">The roles in which the relation's subject stands; all that are filled count.</param>
/// <param name="Object">The roles in which its object stands; the first that is filled counts.</param>
/// <param name="SubjectLabels">Labels of which the subject has one; empty for no demand beyond the schema's.</param>
/// <param name="ObjectLabels">Labels of which the object has one.</param>
/// <param name="Options">What else it may do.</param>
/// <param name="Confidence">The share of its readings that are right.</param>
internal sealed record TreePattern(
    string Type,
    string Name,
    NounClass? Nouns,
    NounClass? Except,
    IReadOnlyList<string> Subject,
    IReadOnlyList<string> Object,
    IReadOnlyList<string> SubjectLabels,
    IReadOnlyList<string> ObjectLabels,
    TreePatternOptions Options,
    double Confidence)
{
    /// <summary>Whether it may stand in a sentence.</summary>
    /// <param name="possible">The classes that may have a phrase there.</param>
    /// <param name="labels">The labels that mentions there have.</param>
    public bool MayStand(IReadOnlySet<LexicalClass> possible, LabelsAtHand labels) =>
        Nouns?.MayStand(possible) != false && labels.HasAny(SubjectLabels) && labels.HasAny(ObjectLabels);
}
