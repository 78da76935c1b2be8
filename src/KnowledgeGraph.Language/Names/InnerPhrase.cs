namespace KnowledgeGraph.Language;

/// <summary>A phrase inside a name that may be a name of its own.</summary>
/// <param name="Outer">The name around it.</param>
/// <param name="First">Place of its first word in the sentence.</param>
/// <param name="End">Place after its last.</param>
/// <param name="IsJoined">Whether a preposition or possessive joins it to the rest, as in <c>Bank of England</c>.</param>
internal sealed record InnerPhrase(Name Outer, int First, int End, bool IsJoined)
{
    public int WordCount => End - First;
}
