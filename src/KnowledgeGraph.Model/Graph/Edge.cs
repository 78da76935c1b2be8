namespace KnowledgeGraph.Model;

/// <summary>
/// A typed connection of two entities: all asserted, actual statements with one subject, type, object and time.
/// </summary>
/// <param name="Id">An id derived from type, ends, time and key properties.</param>
/// <param name="Type">The edge type, <c>PARTY_TO</c>.</param>
/// <param name="Source">The subject; of a symmetric type the end whose id sorts first.</param>
/// <param name="Target">The object.</param>
/// <param name="Timing">When it held, as exactly as the text says.</param>
/// <param name="Confidence">From 0 to 1: how far the evidence together is to be trusted.</param>
/// <param name="Properties">What else the statements say: <c>title</c>, <c>commodity</c>, <c>share</c>.</param>
/// <param name="Statements">The ids of the statements behind it, sorted; a correction's id where a person asserted it.</param>
/// <param name="Evidence">Where it was read, one a statement, sorted by document and offset.</param>
public sealed record Edge(
    string Id,
    string Type,
    EntityId Source,
    EntityId Target,
    Timing Timing,
    double Confidence,
    IReadOnlyDictionary<string, PropertyValue> Properties,
    IReadOnlyList<string> Statements,
    IReadOnlyList<Evidence> Evidence);
