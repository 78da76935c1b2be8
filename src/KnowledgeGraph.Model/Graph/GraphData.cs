namespace KnowledgeGraph.Model;

/// <summary>
/// A whole graph at rest: what <c>kg export --format json</c> writes, and what diagrams, formats and scorers read.
/// </summary>
/// <param name="Nodes">The entities, sorted by id.</param>
/// <param name="Edges">The edges, sorted by id.</param>
/// <param name="Statements">The ledger's statements with corrections applied, sorted by id.</param>
/// <param name="Documents">What was read, sorted by id.</param>
public sealed record GraphData(
    IReadOnlyList<Node> Nodes, IReadOnlyList<Edge> Edges, IReadOnlyList<Statement> Statements, IReadOnlyList<Document> Documents)
{
    /// <summary>A graph of nothing.</summary>
    public static GraphData Empty { get; } = new([], [], [], []);
}
