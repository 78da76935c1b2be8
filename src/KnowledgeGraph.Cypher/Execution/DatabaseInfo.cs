namespace KnowledgeGraph.Cypher;

/// <summary>What queries can learn of the database that they run on.</summary>
/// <param name="Name">Its name: that of the file, or one for all graphs in memory.</param>
/// <param name="IsReadOnly">True where queries cannot change it.</param>
internal sealed record DatabaseInfo(string Name, bool IsReadOnly)
{
    /// <summary>What a graph that is in no file is called.</summary>
    public const string InMemory = "memory";
}
