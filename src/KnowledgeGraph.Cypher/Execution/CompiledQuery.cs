namespace KnowledgeGraph.Cypher;

/// <summary>A query ready to run, any number of times.</summary>
internal sealed record CompiledQuery(
    Plan Plan,
    IReadOnlyList<string> Columns,
    IReadOnlyList<int> Slots,
    int FrameSize,
    bool Writes,
    StatementMode Mode,
    IReadOnlyDictionary<string, Span> Parameters,
    CypherErrors Errors);
