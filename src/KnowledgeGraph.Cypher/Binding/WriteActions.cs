namespace KnowledgeGraph.Cypher;

/// <summary>What <c>CREATE</c> makes: nodes first, then relationships, then the paths through them.</summary>
internal sealed record CreatePattern(
    IReadOnlyList<NodeToCreate> Nodes, IReadOnlyList<EdgeToCreate> Edges, IReadOnlyList<Assignment> Paths);

/// <summary>A node to create.</summary>
internal sealed record NodeToCreate(int Slot, IReadOnlyList<string> Labels, Expression? Properties, Span Span);

/// <summary>A relationship to create.</summary>
internal sealed record EdgeToCreate(int Slot, int From, int To, string Type, Expression? Properties, Span Span);

/// <summary>A change of something that exists.</summary>
internal abstract record SetAction(Span Span);

/// <summary>Sets a property; a value of null takes it away.</summary>
internal sealed record SetPropertyAction(Expression Target, Expression Key, Expression Value, Span Span) : SetAction(Span);

/// <summary>Sets all properties, or some.</summary>
internal sealed record SetPropertiesAction(Expression Target, Expression Value, bool Add, Span Span) : SetAction(Span);

/// <summary>Adds or removes labels.</summary>
internal sealed record SetLabelsAction(Expression Target, IReadOnlyList<string> Labels, bool Remove, Span Span) : SetAction(Span);
