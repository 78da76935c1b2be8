namespace KnowledgeGraph.Cypher;

/// <summary>The time as one query sees it: the same at every place, but for the functions that ask for the real time.</summary>
internal sealed class StatementClock(TimeProvider time)
{
    private DateTimeOffset? started;

    /// <summary>When the query first asked.</summary>
    public DateTimeOffset Now => started ??= time.GetUtcNow();

    /// <summary>The time at this moment.</summary>
    public DateTimeOffset Real => time.GetUtcNow();
}
