namespace KnowledgeGraph.Schema;

/// <summary>What a property's values are. A schema file names a kind by its word in lower case.</summary>
public enum PropertyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A date as exact as its source, kept as text: <c>2004</c>, <c>2004-06</c> or <c>2004-06-27</c>.</summary>
    Date,

    /// <summary>A day of the calendar, kept as a date.</summary>
    Day,
}
