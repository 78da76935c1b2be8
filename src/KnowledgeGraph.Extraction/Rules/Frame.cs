namespace KnowledgeGraph.Extraction;

/// <summary>
/// A rule of relations: words that tell of a relation, and the roles around them in which its subject and object stand.
/// </summary>
/// <param name="Type">The edge type it makes.</param>
/// <param name="Name">Its name, which every statement that it makes carries.</param>
/// <param name="Triggers">The words, verbs and nouns.</param>
/// <param name="Source">The roles that the relation's subject may fill.</param>
/// <param name="Target">The roles that its object may fill, of a verb.</param>
/// <param name="NounTarget">The roles that its object may fill, of a noun.</param>
/// <param name="SubjectLabels">Labels of which the subject has one; empty for no demand beyond the schema's.</param>
/// <param name="ObjectLabels">Labels of which the object has one.</param>
/// <param name="Options">What else it may do.</param>
/// <param name="Confidence">The share of its readings that are right.</param>
internal sealed record Frame(
    string Type,
    string Name,
    IReadOnlyList<Trigger> Triggers,
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Target,
    IReadOnlyList<string> NounTarget,
    IReadOnlyList<string> SubjectLabels,
    IReadOnlyList<string> ObjectLabels,
    FrameOptions Options,
    double Confidence);

/// <summary>What a frame may do beside naming its two roles.</summary>
/// <param name="Reciprocal">Two subjects joined by "and" stand for each other's object.</param>
/// <param name="SameLabel">Both ends are of one kind.</param>
/// <param name="Commodity">The words between trigger and target name what is delivered.</param>
internal sealed record FrameOptions(bool Reciprocal, bool SameLabel, bool Commodity);
