using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>What of a graph to draw.</summary>
public sealed record DiagramSelection
{
    /// <summary>Entities to draw with what is around them; empty for the whole graph.</summary>
    public IReadOnlyList<EntityId> Focus { get; init; } = [];

    /// <summary>How many steps around the focus to draw.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>The edge types to draw; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only edges that may have held on this day or later; see <see cref="Timing.Overlaps"/>.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Only edges that may have held on this day or before.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>How many lines to draw at the most; the others are left out and counted.</summary>
    public int MostLines { get; init; } = 60;
}
