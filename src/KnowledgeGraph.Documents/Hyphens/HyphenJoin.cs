namespace KnowledgeGraph.Documents;

/// <summary>How two parts with a hyphen and a break between them belong together.</summary>
internal enum HyphenJoin
{
    /// <summary>A word that was broken: the hyphen goes.</summary>
    OneWord,

    /// <summary>A compound: the hyphen stays, the break goes.</summary>
    Compound,

    /// <summary>Two words, the first waiting for its end ("medium- and long-term"): the break becomes a space.</summary>
    Suspended,
}
