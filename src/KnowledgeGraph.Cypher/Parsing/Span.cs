namespace KnowledgeGraph.Cypher;

/// <summary>A part of a query's text, in UTF-16 code units; the end is exclusive.</summary>
internal readonly record struct Span(int Start, int End)
{
    /// <summary>From the start of this to the end of another.</summary>
    public Span To(Span other) => new(Start, Math.Max(End, other.End));
}
