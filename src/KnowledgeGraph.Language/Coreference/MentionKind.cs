namespace KnowledgeGraph.Language;

/// <summary>How a mention speaks of something.</summary>
public enum MentionKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By what it is: <c>the two countries</c>, <c>his government</c>.</summary>
    Description,

    /// <summary>By a pronoun of the third person: <c>he</c>, <c>its</c>.</summary>
    Pronoun,
}
