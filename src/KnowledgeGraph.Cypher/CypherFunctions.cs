namespace KnowledgeGraph.Cypher;

/// <summary>The functions that queries can call.</summary>
public static class CypherFunctions
{
    /// <summary>Their names, aggregates among them, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FunctionCatalogue.Names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
