namespace KnowledgeGraph.Cypher;

/// <summary>What a query may use, and where it takes the time from.</summary>
public sealed record CypherOptions
{
    /// <summary>How long a query may run; null for as long as it takes.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many bytes of rows a query may hold on to while it sorts, groups or joins.</summary>
    public long MemoryLimit { get; init; } = 4L << 30;

    /// <summary>The clock behind <c>datetime()</c> and its kin, and behind the time limit.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>True to refuse every query that would change the graph.</summary>
    public bool ReadOnly { get; init; }
}
