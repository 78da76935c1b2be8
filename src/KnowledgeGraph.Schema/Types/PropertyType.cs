namespace KnowledgeGraph.Schema;

/// <summary>A property that nodes of a label or edges of a type can have.</summary>
/// <param name="Name">Its name, <c>signed</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="Required">True where none goes without it.</param>
/// <param name="Key">True where, with ends and time, it tells edges of one type apart.</param>
/// <param name="Values">The only values it has; empty where any will do.</param>
/// <param name="Index">How a database should find things by it.</param>
public sealed record PropertyType(
    string Name, PropertyKind Kind, string Meaning, bool Required, bool Key, IReadOnlyList<string> Values, PropertyIndex Index);
