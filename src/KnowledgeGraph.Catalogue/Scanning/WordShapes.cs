namespace KnowledgeGraph.Catalogue;

/// <summary>The shapes of a sequence of words, packed four bits each; words past the sixteenth count as shapeless.</summary>
internal static class WordShapes
{
    private const int Bits = 4;
    private const int Most = 64 / Bits;

    public static ulong With(ulong shapes, int index, WordShape shape) => index >= Most ? shapes : shapes | ((ulong)shape << (index * Bits));

    /// <summary>True where words of the shapes <paramref name="seen"/> can be the name with the shapes <paramref name="name"/>.</summary>
    /// <param name="name">The shapes of the name as the catalogue writes it.</param>
    /// <param name="seen">The shapes in the text, as many words.</param>
    /// <param name="exact">Only the very same shapes will do.</param>
    public static bool Accept(ulong name, ulong seen, bool exact)
    {
        if (name == seen)
            return true;
        if (exact)
            return false;
        for (; name != 0; name >>= Bits, seen >>= Bits)
        {
            if (!Accepts((WordShape)(name & 15), (WordShape)(seen & 15)))
                return false;
        }
        return true;
    }

    private static bool Accepts(WordShape name, WordShape seen) => name switch
    {
        WordShape.Capital or WordShape.LongUpper => seen >= WordShape.Capital,
        WordShape.Initial => seen is WordShape.Initial or WordShape.ShortUpper,
        WordShape.ShortUpper => seen is WordShape.ShortUpper or WordShape.LongUpper,
        _ => true,
    };
}
