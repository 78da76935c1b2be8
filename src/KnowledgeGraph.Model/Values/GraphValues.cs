namespace KnowledgeGraph.Model;

/// <summary>A node as a query returns it.</summary>
/// <param name="ElementId">The engine's own id of the node, stable within one state of the graph.</param>
/// <param name="Labels">The labels, sorted.</param>
/// <param name="Properties">The properties by name.</param>
public sealed record NodeValue(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, PropertyValue> Properties) : Value
{
    /// <summary>True where both are the same node of one graph.</summary>
    public bool Equals(NodeValue? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}

/// <summary>An edge as a query returns it; Cypher calls it a relationship.</summary>
/// <param name="ElementId">The engine's own id of the edge, stable within one state of the graph.</param>
/// <param name="Type">The edge type.</param>
/// <param name="Start">The element id of the node it leaves.</param>
/// <param name="End">The element id of the node it enters.</param>
/// <param name="Properties">The properties by name.</param>
public sealed record RelationshipValue(
    string ElementId, string Type, string Start, string End, IReadOnlyDictionary<string, PropertyValue> Properties) : Value
{
    /// <summary>True where both are the same edge of one graph.</summary>
    public bool Equals(RelationshipValue? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A walk through the graph: nodes with the edges between them.</summary>
/// <param name="Nodes">The nodes passed, one more than the edges.</param>
/// <param name="Relationships">The edges passed, in the order of the walk; each may be passed against its direction.</param>
public sealed record PathValue(IReadOnlyList<NodeValue> Nodes, IReadOnlyList<RelationshipValue> Relationships) : Value
{
    /// <summary>True where both pass the same nodes and edges.</summary>
    public bool Equals(PathValue? other) => other is not null
        && Nodes.SequenceEqual(other.Nodes)
        && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Count, Nodes[0], Nodes[^1]);
}
