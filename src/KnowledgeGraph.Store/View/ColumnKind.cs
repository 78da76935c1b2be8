namespace KnowledgeGraph.Store;

/// <summary>What a column holds, so that a reader can choose the accessor that boxes nothing.</summary>
public enum ColumnKind
{
    /// <summary>Texts only: <see cref="IPropertyColumn.TryText"/>.</summary>
    Text,

    /// <summary>64-bit integers only: <see cref="IPropertyColumn.TryInteger"/>.</summary>
    Integer,

    /// <summary>64-bit floats only: <see cref="IPropertyColumn.TryFloat"/>.</summary>
    Float,

    /// <summary>Days only: <see cref="IPropertyColumn.TryDate"/>.</summary>
    Date,

    /// <summary>Anything, lists and truth values among it: <see cref="IPropertyColumn.Value"/>.</summary>
    Mixed,
}
