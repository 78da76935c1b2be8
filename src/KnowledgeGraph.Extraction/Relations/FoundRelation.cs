namespace KnowledgeGraph.Extraction;

/// <summary>A relation that a rule read in a sentence.</summary>
/// <param name="Type">The edge type.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Subject">Who.</param>
/// <param name="Object">Whom.</param>
/// <param name="First">The index of the trigger's first word.</param>
/// <param name="Last">The index of the trigger's last word.</param>
/// <param name="Anchor">The index of the word that governs the roles; factuality and date are read there.</param>
/// <param name="Confidence">The rule's confidence.</param>
/// <param name="Properties">What the words say beside: the title, the commodity.</param>
/// <param name="IsStated">True where the order of words itself states it, as in an apposition, so that the verbs around do not bear on it.</param>
internal sealed record FoundRelation(
    string Type,
    string Rule,
    FoundMention Subject,
    FoundMention Object,
    int First,
    int Last,
    int Anchor,
    double Confidence,
    IReadOnlyDictionary<string, string> Properties,
    bool IsStated)
{
    /// <summary>True where the phrase takes it for known, so that what is said of the thing does not bear on it.</summary>
    public bool IsPresupposed { get; init; }

    /// <summary>The year that the phrase itself gives, which no date beside it can gainsay.</summary>
    public int? Year { get; init; }

    public static IReadOnlyDictionary<string, string> NoProperties { get; } = new Dictionary<string, string>();
}
