namespace KnowledgeGraph.Store;

/// <summary>How a text matched an entity, best first.</summary>
public enum MatchQuality
{
    /// <summary>It is the entity's id.</summary>
    Id,

    /// <summary>It is the canonical name, letter for letter.</summary>
    Name,

    /// <summary>It is an alias, letter for letter.</summary>
    Alias,

    /// <summary>It is the canonical name but for case, accents and punctuation.</summary>
    FoldedName,

    /// <summary>It is an alias but for case, accents and punctuation.</summary>
    FoldedAlias,

    /// <summary>It is near a name or alias: a typing error away, or some of its words.</summary>
    Near,
}
