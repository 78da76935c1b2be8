namespace KnowledgeGraph.Cypher;

/// <summary>The nodes, relationships and conditions that one <c>MATCH</c> asks for, in no order.</summary>
internal sealed class QueryGraph
{
    public List<PatternNode> Nodes { get; } = [];

    public List<PatternRelationship> Relationships { get; } = [];

    public List<ShortestPattern> Shortest { get; } = [];

    public List<RepeatedPattern> Repeated { get; } = [];

    public List<SelectedPattern> Selected { get; } = [];

    /// <summary>Conditions, none of them an <c>AND</c>.</summary>
    public List<Expression> Conditions { get; } = [];

    /// <summary>The paths that variables name, once all of their elements are found.</summary>
    public List<Assignment> Paths { get; } = [];

    /// <summary>The slots that were filled before.</summary>
    public HashSet<int> Given { get; } = [];

    /// <summary>The slots that matching fills, paths among them.</summary>
    public List<int> Found { get; } = [];

    public PatternNode Node(int slot)
    {
        var node = Nodes.Find(candidate => candidate.Slot == slot);
        if (node is null)
            Nodes.Add(node = new PatternNode(slot));
        return node;
    }
}

/// <summary>A node to find.</summary>
internal sealed class PatternNode(int slot)
{
    public int Slot => slot;

    /// <summary>Conditions on its labels, all of which must hold.</summary>
    public List<LabelTest> Labels { get; } = [];
}

/// <summary>A relationship to find, or a walk of several of them.</summary>
internal sealed record PatternRelationship(int Slot, int From, int To, PatternDirection Direction, LabelTest? Types)
{
    /// <summary>How long a walk may be; null for a single relationship.</summary>
    public WalkLength? Length { get; init; }

    /// <summary>The slot that holds each relationship of a walk while <see cref="StepConditions"/> look at it.</summary>
    public int StepSlot { get; init; } = -1;

    /// <summary>Conditions on every relationship of a walk.</summary>
    public IReadOnlyList<Expression> StepConditions { get; init; } = [];
}

/// <summary>The bounds of a walk's length; no maximum is <see cref="int.MaxValue"/>.</summary>
internal readonly record struct WalkLength(int Minimum, int Maximum);

/// <summary>Shortest walks between two nodes that are found otherwise.</summary>
/// <param name="Walk">The walk.</param>
/// <param name="Selection">Which of the shortest.</param>
/// <param name="Count">How many; null for one.</param>
/// <param name="PathSlot">Where the path goes.</param>
/// <param name="Conditions">Conditions that the whole path must meet.</param>
internal sealed record ShortestPattern(PatternRelationship Walk, PathSelection Selection, Expression? Count, int PathSlot, List<Expression> Conditions);

/// <summary>Some of the paths of a pattern that is more than one repeated relationship, for each pair of ends.</summary>
/// <param name="Inner">What finds all of them.</param>
/// <param name="Selection">Which to keep.</param>
/// <param name="Count">How many; null for one.</param>
/// <param name="From">The first node.</param>
/// <param name="To">The last node.</param>
/// <param name="PathSlot">Where the path stands.</param>
/// <param name="Found">The slots that are filled.</param>
internal sealed record SelectedPattern(QueryGraph Inner, PathSelection Selection, Expression? Count, int From, int To, int PathSlot, IReadOnlyList<int> Found);

/// <summary>A pattern that repeats: <c>((a)-->(b)){1,3}</c>.</summary>
/// <param name="From">The node before the first repetition.</param>
/// <param name="To">The node after the last.</param>
/// <param name="Inner">What one repetition finds, from <paramref name="InnerFrom"/> to <paramref name="InnerTo"/>.</param>
/// <param name="InnerFrom">The first node of one repetition.</param>
/// <param name="InnerTo">The last node of one repetition.</param>
/// <param name="Relationships">The relationships of one repetition, in order.</param>
/// <param name="Lists">Variables of one repetition, and where the list of their values goes.</param>
/// <param name="Length">How often.</param>
/// <param name="WalkSlot">Where the list of all relationships goes.</param>
internal sealed record RepeatedPattern(
    int From,
    int To,
    QueryGraph Inner,
    int InnerFrom,
    int InnerTo,
    IReadOnlyList<int> Relationships,
    IReadOnlyList<(int Inner, int List)> Lists,
    WalkLength Length,
    int WalkSlot);
