namespace KnowledgeGraph.Testing;

/// <summary>How much memory a server has, as Neo4j's settings write it.</summary>
/// <param name="Heap">The heap of its virtual machine.</param>
/// <param name="PageCache">The cache of its store's pages.</param>
public sealed record Neo4jMemory(string Heap, string PageCache)
{
    /// <summary>Enough for tests.</summary>
    public static Neo4jMemory Small { get; } = new("384m", "64m");

    /// <summary>Enough for a million edges.</summary>
    public static Neo4jMemory Large { get; } = new("1500m", "1g");
}
