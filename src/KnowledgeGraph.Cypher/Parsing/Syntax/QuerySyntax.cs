namespace KnowledgeGraph.Cypher;

/// <summary>Whether a query runs, is explained, or runs and is explained.</summary>
internal enum StatementMode
{
    Run,
    Explain,
    Profile,
}

/// <summary>A whole text: a query or a command, with how it is to be run.</summary>
internal sealed record StatementSyntax(StatementMode Mode, QuerySyntax? Query, CommandSyntax? Command);

/// <summary>Single queries joined by <c>UNION</c>.</summary>
internal sealed record QuerySyntax(IReadOnlyList<SingleQuerySyntax> Parts, IReadOnlyList<UnionSyntax> Unions, Span Span) : Syntax(Span);

/// <summary><c>UNION</c> or <c>UNION ALL</c>.</summary>
internal sealed record UnionSyntax(bool All, Span Span) : Syntax(Span);

/// <summary>Clauses in a row.</summary>
internal sealed record SingleQuerySyntax(IReadOnlyList<ClauseSyntax> Clauses, Span Span) : Syntax(Span);
