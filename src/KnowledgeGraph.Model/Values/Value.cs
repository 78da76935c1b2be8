namespace KnowledgeGraph.Model;

/// <summary>
/// A value that a query can return: a <see cref="PropertyValue"/>, or a piece of the graph.
/// </summary>
/// <remarks>A closed set of kinds; equality is by content. Numbers keep their kind: 1 and 1.0 are different values here.</remarks>
public abstract record Value
{
    private protected Value()
    {
    }
}
