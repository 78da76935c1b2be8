namespace KnowledgeGraph.Language;

/// <summary>A piece of text that no word boundary falls into; words are made of one atom or several neighbours.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="AfterSpace">Whether white space (or the start of the text) stands before it.</param>
internal readonly record struct Atom(int Start, int End, AtomKind Kind, bool AfterSpace)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
