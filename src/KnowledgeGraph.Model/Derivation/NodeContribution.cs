namespace KnowledgeGraph.Model;

/// <summary>What one reading or correction gives to one node. The node is made of all of them, whatever their order.</summary>
/// <param name="Node">The node.</param>
internal abstract record NodeContribution(EntityId Node);

/// <summary>A mention refers to it, which is why it exists.</summary>
internal sealed record MentionContribution(EntityId Node) : NodeContribution(Node);

/// <summary>It is spelt so.</summary>
internal sealed record SpellingContribution(EntityId Node, string Spelling) : NodeContribution(Node);

/// <summary>A document knows this of it.</summary>
internal sealed record RecordContribution(EntityId Node, EntityRecord Record) : NodeContribution(Node);
