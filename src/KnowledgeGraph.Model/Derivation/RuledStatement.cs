namespace KnowledgeGraph.Model;

/// <summary>A statement with corrections applied.</summary>
/// <param name="Statement">The statement, its ends those that corrections made of them.</param>
/// <param name="Edge">The edge it stands behind; null where it makes none.</param>
/// <param name="RejectedBy">The number of the correction that rejected its edge, if one did.</param>
internal sealed record RuledStatement(Statement Statement, EdgeKey? Edge, int? RejectedBy);
