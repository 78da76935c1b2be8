namespace KnowledgeGraph.Schema;

/// <summary>By what means a database should find things by a property.</summary>
[Flags]
public enum PropertyIndex
{
    /// <summary>By none.</summary>
    None = 0,

    /// <summary>By equality, order and prefix.</summary>
    Range = 1,

    /// <summary>By the words in it.</summary>
    FullText = 2,
}
