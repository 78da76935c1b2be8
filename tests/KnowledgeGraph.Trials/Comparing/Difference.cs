namespace KnowledgeGraph.Trials;

/// <summary>A query on which this engine and a server differ.</summary>
internal sealed record Difference(string Graph, string Query, Outcome Ours, Outcome Theirs)
{
    public override string ToString() => $"DIFFERS {Query}\n  graph: {Graph}\n  here: {Ours}\n  Neo4j: {Theirs}\n";
}
