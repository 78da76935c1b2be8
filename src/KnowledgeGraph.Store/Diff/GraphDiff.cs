using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>What changed between two graphs.</summary>
/// <param name="Nodes">Entities.</param>
/// <param name="Edges">Edges.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Documents">Documents.</param>
public sealed record GraphDiff(Changes<Node> Nodes, Changes<Edge> Edges, Changes<Statement> Statements, Changes<Document> Documents)
{
    /// <summary>True where the graphs are the same.</summary>
    public bool IsEmpty => Nodes.IsEmpty && Edges.IsEmpty && Statements.IsEmpty && Documents.IsEmpty;

    /// <summary>What is to be added to, removed from and changed in <paramref name="before"/> to get <paramref name="after"/>.</summary>
    public static GraphDiff Between(GraphData before, GraphData after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Compare(before.Nodes, after.Nodes, node => node.Id.Value, CanonicalText.Of),
            Compare(before.Edges, after.Edges, edge => edge.Id, CanonicalText.Of),
            Compare(before.Statements, after.Statements, statement => statement.Id, CanonicalText.Of),
            Compare(before.Documents, after.Documents, document => document.Id, document => document.Fingerprint));
    }

    private static Changes<T> Compare<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id, Func<T, string> content)
    {
        var earlier = before.ToDictionary(id, StringComparer.Ordinal);
        var later = after.ToDictionary(id, StringComparer.Ordinal);
        return new(
            [.. after.Where(item => !earlier.ContainsKey(id(item))).OrderBy(id, StringComparer.Ordinal)],
            [.. before.Where(item => !later.ContainsKey(id(item))).OrderBy(id, StringComparer.Ordinal)],
            [
                .. before.Where(item => later.TryGetValue(id(item), out var other) && content(item) != content(other))
                    .OrderBy(id, StringComparer.Ordinal)
                    .Select(item => new Change<T>(item, later[id(item)])),
            ]);
    }
}
