namespace KnowledgeGraph.Schema;

/// <summary>Whether the schema allows a statement, and if not, why not.</summary>
public enum StatementFit
{
    /// <summary>It is allowed.</summary>
    Fits,

    /// <summary>It is allowed with subject and object exchanged, and only so.</summary>
    FitsSwapped,

    /// <summary>The schema has no such edge type.</summary>
    UnknownType,

    /// <summary>The type holds provenance, which is recorded and never stated.</summary>
    Provenance,

    /// <summary>Subject and object are one entity.</summary>
    SelfLoop,

    /// <summary>The subject is none of what the type goes from.</summary>
    SubjectNotAllowed,

    /// <summary>The object is none of what the type goes to.</summary>
    ObjectNotAllowed,
}
