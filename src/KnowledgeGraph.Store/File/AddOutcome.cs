namespace KnowledgeGraph.Store;

/// <summary>What adding a document did.</summary>
public enum AddOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there with another text or reading, which is gone.</summary>
    Replaced,

    /// <summary>It was there, read the same way; nothing was written.</summary>
    Unchanged,
}
