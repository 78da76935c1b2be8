namespace KnowledgeGraph.Language;

/// <summary>What kind of thing a name names.</summary>
public enum NameType
{
    /// <summary>A human, or a family.</summary>
    Person,

    /// <summary>A body of people: a firm, ministry, party, union, team.</summary>
    Organization,

    /// <summary>A country, city, region, river, building.</summary>
    Place,

    /// <summary>A word for a nation's people or things: <c>Belarusian</c>, <c>Russians</c>.</summary>
    Nationality,

    /// <summary>A happening with a name of its own: a war, election, cup, summit.</summary>
    Event,

    /// <summary>A treaty, accord, act, constitution or other text that binds.</summary>
    Agreement,

    /// <summary>Any other: a work, product, award, language, programme.</summary>
    Other,
}
