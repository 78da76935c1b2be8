namespace KnowledgeGraph.Cypher;

/// <summary>A name in scope: the slot that holds its value and what is known of it.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Type">What is known of the value.</param>
internal sealed record Variable(string Name, int Slot, StaticType Type);
