namespace KnowledgeGraph.Model;

/// <summary>A change that a person made to the graph. It outlives every re-reading and can be taken back.</summary>
/// <param name="Author">Who made it.</param>
/// <param name="Reason">Why, in the author's words; may be empty.</param>
public abstract record Correction(string Author, string Reason)
{
    /// <summary>
    /// Records of entities that the correction names and that no document may mention, so that they have a name and labels.
    /// An entity without one is named and labelled after its id.
    /// </summary>
    public IReadOnlyList<EntityRecord> Entities { get; init; } = [];
}

/// <summary>Two entities are one: what is said of <paramref name="From"/> is said of <paramref name="Into"/>.</summary>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">The entity that goes.</param>
/// <param name="Into">The entity that stays.</param>
public sealed record MergeCorrection(string Author, string Reason, EntityId From, EntityId Into) : Correction(Author, Reason);

/// <summary>A spelling was linked wrongly: its mentions are another entity.</summary>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="Entity">The entity that the spelling was linked to.</param>
/// <param name="Alias">The spelling.</param>
/// <param name="Into">The entity that it is instead.</param>
public sealed record SplitCorrection(string Author, string Reason, EntityId Entity, string Alias, EntityId Into) : Correction(Author, Reason);

/// <summary>An edge is wrong: it is not drawn, however often it is read.</summary>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="Edge">The edge's id.</param>
public sealed record RejectCorrection(string Author, string Reason, string Edge) : Correction(Author, Reason);

/// <summary>An edge that a person vouches for.</summary>
/// <param name="Author">Who says so.</param>
/// <param name="Reason">Why, or the source.</param>
/// <param name="Subject">Who.</param>
/// <param name="Type">What.</param>
/// <param name="Object">Whom.</param>
/// <param name="Timing">When.</param>
public sealed record AssertCorrection(string Author, string Reason, EntityId Subject, string Type, EntityId Object, Timing Timing)
    : Correction(Author, Reason);

/// <summary>A correction in the log.</summary>
/// <param name="Number">Its number, from 1, never used again.</param>
/// <param name="Correction">What was changed.</param>
/// <param name="Undone">True where it was taken back.</param>
public sealed record LoggedCorrection(int Number, Correction Correction, bool Undone);
