namespace KnowledgeGraph.Cypher;

/// <summary>A command that changes or shows indexes and constraints.</summary>
internal abstract record CommandSyntax(Span Span) : Syntax(Span);

/// <summary>What an index or constraint stands on.</summary>
internal sealed record SchemaTargetSyntax(bool IsRelationship, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties);

/// <summary><c>CREATE [RANGE] INDEX name FOR (n:Label) ON (n.key)</c>.</summary>
internal sealed record CreateIndexSyntax(string? Name, string Kind, bool IfNotExists, SchemaTargetSyntax Target, Span Span) : CommandSyntax(Span);

/// <summary><c>CREATE CONSTRAINT name FOR (n:Label) REQUIRE n.key IS UNIQUE</c>.</summary>
internal sealed record CreateConstraintSyntax(string? Name, string Kind, bool IfNotExists, SchemaTargetSyntax Target, Span Span) : CommandSyntax(Span);

/// <summary><c>DROP INDEX name</c>, <c>DROP CONSTRAINT name</c>.</summary>
internal sealed record DropSyntax(bool IsConstraint, string Name, bool IfExists, Span Span) : CommandSyntax(Span);
