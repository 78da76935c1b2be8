namespace KnowledgeGraph.Cypher;

/// <summary>A walk: nodes, one more than relationships.</summary>
internal sealed class DatumPath(int[] nodes, int[] relationships)
{
    public int[] Nodes => nodes;

    public int[] Relationships => relationships;
}
