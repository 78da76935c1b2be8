namespace KnowledgeGraph.Queries;

/// <summary>A path as node numbers, with what it costs.</summary>
internal sealed record FoundPath(int[] Nodes, long Cost)
{
    public int Hops => Nodes.Length - 1;
}
