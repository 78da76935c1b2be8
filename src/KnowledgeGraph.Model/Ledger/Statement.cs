namespace KnowledgeGraph.Model;

/// <summary>Whether a statement says that something is so or that it is not.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Asserted,

    /// <summary>It is not so.</summary>
    Denied,
}

/// <summary>Whether what a statement tells of happened, and who vouches for it.</summary>
public enum Modality
{
    /// <summary>It happened or holds.</summary>
    Actual,

    /// <summary>It is intended.</summary>
    Planned,

    /// <summary>Someone threatens it.</summary>
    Threatened,

    /// <summary>A party claims it.</summary>
    Alleged,

    /// <summary>It is a condition, a wish, a question or a prediction.</summary>
    Hypothetical,
}

/// <summary>One assertion read in one document: the entry of the ledger of which edges are made.</summary>
/// <param name="Id">An id derived from the content as read; corrections do not change it.</param>
/// <param name="Subject">Who.</param>
/// <param name="Type">What, a type of the schema.</param>
/// <param name="Object">Whom.</param>
/// <param name="Polarity">That it is so, or that it is not.</param>
/// <param name="Modality">Whether it happened.</param>
/// <param name="SaidBy">Who says so, where that is not the document itself.</param>
/// <param name="Timing">When, with the precision of the text.</param>
/// <param name="Confidence">From 0 to 1: the share of such readings that are right.</param>
/// <param name="Properties">What else it says: <c>title</c>, <c>commodity</c>, <c>mode</c>, <c>context</c>.</param>
/// <param name="Rule">The rule that read it, <c>sanction/ban-imports</c>.</param>
/// <param name="Trigger">The words of the sentence that the rule stands on.</param>
/// <param name="SubjectMention">The index of the mention that is its subject; null where there is none, as in a correction.</param>
/// <param name="ObjectMention">The index of the mention that is its object.</param>
/// <param name="Evidence">The sentence, and where it stands.</param>
public sealed record Statement(
    string Id,
    EntityId Subject,
    string Type,
    EntityId Object,
    Polarity Polarity,
    Modality Modality,
    EntityId? SaidBy,
    Timing Timing,
    double Confidence,
    IReadOnlyDictionary<string, PropertyValue> Properties,
    string Rule,
    string Trigger,
    int? SubjectMention,
    int? ObjectMention,
    Evidence Evidence)
{
    /// <summary>True where this is what edges are made of: it is said to be so, and to have happened.</summary>
    public bool MakesEdge => Polarity == Polarity.Asserted && Modality == Modality.Actual;
}
