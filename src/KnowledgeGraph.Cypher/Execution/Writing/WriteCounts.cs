namespace KnowledgeGraph.Cypher;

/// <summary>What a query changed.</summary>
public sealed record WriteCounts
{
    /// <summary>Nodes created.</summary>
    public int NodesCreated { get; internal set; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; internal set; }

    /// <summary>Relationships created.</summary>
    public int RelationshipsCreated { get; internal set; }

    /// <summary>Relationships deleted.</summary>
    public int RelationshipsDeleted { get; internal set; }

    /// <summary>Properties set or taken away.</summary>
    public int PropertiesSet { get; internal set; }

    /// <summary>Labels added.</summary>
    public int LabelsAdded { get; internal set; }

    /// <summary>Labels taken away.</summary>
    public int LabelsRemoved { get; internal set; }

    /// <summary>True where anything was changed.</summary>
    public bool Any => NodesCreated + NodesDeleted + RelationshipsCreated + RelationshipsDeleted + PropertiesSet + LabelsAdded + LabelsRemoved > 0;
}
