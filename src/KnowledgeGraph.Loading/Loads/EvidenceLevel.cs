namespace KnowledgeGraph.Loading;

/// <summary>How much of the evidence a server is given.</summary>
public enum EvidenceLevel
{
    /// <summary>Entities and the edges between them alone.</summary>
    None,

    /// <summary>Documents, passages, mentions and statements beside them.</summary>
    Full,
}
