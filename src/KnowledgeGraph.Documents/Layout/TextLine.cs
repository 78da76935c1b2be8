namespace KnowledgeGraph.Documents;

/// <summary>A line without the white space around it.</summary>
/// <param name="Start">Its first code unit that is no space.</param>
/// <param name="End">After its last; equal to the start in a blank line.</param>
/// <param name="Indent">How much white space stands before it.</param>
/// <param name="StartsPage">Whether a form feed, a page number or a running head stood just before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool StartsPage)
{
    public int Length => End - Start;

    public bool IsBlank => End == Start;
}
