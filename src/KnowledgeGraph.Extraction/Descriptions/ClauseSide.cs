namespace KnowledgeGraph.Extraction;

/// <summary>Who takes part in a treaty, dispute or event by what a clause tells of it.</summary>
/// <param name="Mention">Who.</param>
/// <param name="Anchor">The verb that says so.</param>
/// <param name="Signs">True where the verb is one of signing.</param>
internal sealed record ClauseSide(FoundMention Mention, int Anchor, bool Signs);
