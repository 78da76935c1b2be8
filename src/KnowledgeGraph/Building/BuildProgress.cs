namespace KnowledgeGraph;

/// <summary>How far building is.</summary>
/// <param name="Document">The id of the document that was last dealt with.</param>
/// <param name="Documents">How many were dealt with.</param>
/// <param name="Bytes">How many bytes of the inputs these took.</param>
/// <param name="TotalBytes">How many bytes there are; 0 where that is not known, as for standard input.</param>
public sealed record BuildProgress(string Document, int Documents, long Bytes, long TotalBytes);
