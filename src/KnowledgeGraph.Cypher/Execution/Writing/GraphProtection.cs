namespace KnowledgeGraph.Cypher;

/// <summary>Keeps what comes from statements from being changed by queries: elements below certain numbers.</summary>
internal sealed record GraphProtection(int Nodes, int Edges)
{
    public static GraphProtection None { get; } = new(0, 0);

    public void CheckNode(int node)
    {
        if (node < Nodes)
            throw new EvaluationException(CypherErrorKind.ReadOnly, "DerivedElement", "The node comes from documents and cannot be changed here; correct it with 'kg edit'");
    }

    public void CheckEdge(int edge)
    {
        if (edge < Edges)
            throw new EvaluationException(CypherErrorKind.ReadOnly, "DerivedElement", "The relationship comes from statements and cannot be changed here; correct it with 'kg edit'");
    }
}
