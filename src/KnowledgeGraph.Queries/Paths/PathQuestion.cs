using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries;

/// <summary>How two entities are connected: the question.</summary>
/// <param name="From">Where paths begin.</param>
/// <param name="To">Where they end.</param>
public sealed record PathQuestion(EntityId From, EntityId To)
{
    /// <summary>How many paths to find at the most; at least 1.</summary>
    public int Count { get; init; } = 3;

    /// <summary>How many steps a path may have; null for any number.</summary>
    public int? MaxHops { get; init; }

    /// <summary>The edge types a path may use; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Edge types that it may not use.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Labels of which every entity between the ends must have one; empty for any.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Only edges that may have held on this day or later; see <see cref="Timing.Overlaps"/>.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Only edges that may have held on this day or before.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Only edges of at least this confidence, from 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>True to follow edges from subject to object only.</summary>
    public bool Directed { get; init; }
}
