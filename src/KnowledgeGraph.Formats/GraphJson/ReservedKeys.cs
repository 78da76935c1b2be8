namespace KnowledgeGraph.Formats;

/// <summary>Keys among the properties that mean something of their own.</summary>
internal static class ReservedKeys
{
    /// <summary>What stands first among a node's properties, for the reader's sake.</summary>
    public static readonly string[] FirstOfNodes = ["name", "aliases"];

    /// <summary>An edge's time and confidence, which stand among its properties.</summary>
    public static readonly string[] OfEdges = ["date", "from", "to", "earliest", "latest", "confidence"];
}
