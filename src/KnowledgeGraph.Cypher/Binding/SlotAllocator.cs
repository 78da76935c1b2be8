namespace KnowledgeGraph.Cypher;

/// <summary>Numbers the slots of a query's frame.</summary>
internal sealed class SlotAllocator
{
    public int Count { get; private set; }

    public int Next() => Count++;
}
