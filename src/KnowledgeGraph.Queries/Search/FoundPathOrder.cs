namespace KnowledgeGraph.Queries;

/// <summary>Shorter before longer, then cheaper before dearer, then by the ids of the nodes passed.</summary>
internal sealed class FoundPathOrder(Func<int, string> idOf) : IComparer<FoundPath>
{
    public int Compare(FoundPath? x, FoundPath? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.Hops != y.Hops ? x.Hops.CompareTo(y.Hops) : x.Cost.CompareTo(y.Cost);
        for (var i = 0; order == 0 && i < x.Nodes.Length; i++)
            order = x.Nodes[i] == y.Nodes[i] ? 0 : string.CompareOrdinal(idOf(x.Nodes[i]), idOf(y.Nodes[i]));
        return order;
    }
}
