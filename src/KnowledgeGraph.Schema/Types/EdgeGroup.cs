namespace KnowledgeGraph.Schema;

/// <summary>What an edge type is about. A schema file names a group by its word in lower case.</summary>
public enum EdgeGroup
{
    /// <summary>Lasting relations: office, membership, ownership, place.</summary>
    Structure,

    /// <summary>Treaties, disputes and events, and who has to do with them.</summary>
    Treaties,

    /// <summary>What one actor does to or with another: the event classes of PLOVER.</summary>
    Interaction,

    /// <summary>Links between documents, passages, statements and entities; no statement makes these.</summary>
    Provenance,
}
