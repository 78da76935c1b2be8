namespace KnowledgeGraph.Cypher;

/// <summary>Functions of paths.</summary>
internal static class PathFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("nodes(path PATH) :: LIST", "The nodes a path passes.", a => Datum.Of(Array.ConvertAll(a[0].Path.Nodes, Datum.Node))),
        new("relationships(path PATH) :: LIST", "The relationships a path passes.", a => Datum.Of(Array.ConvertAll(a[0].Path.Relationships, Datum.Relationship))),
        new("length(path PATH) :: INTEGER", "How many relationships a path passes.", a => Datum.Of((long)a[0].Path.Relationships.Length)),
    ];
}
