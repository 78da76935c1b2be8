namespace KnowledgeGraph.Catalogue;

/// <summary>Counts a word's letters as they pass, to tell its shape.</summary>
internal struct LetterCount
{
    private int upper;
    private int lower;
    private bool startsLower;

    public void Add(char c)
    {
        if (c <= '\u007f' ? c is >= 'a' and <= 'z' : char.IsLower(c))
        {
            startsLower |= upper + lower == 0;
            lower++;
        }
        else if (c <= '\u007f' ? c is >= 'A' and <= 'Z' : char.IsUpper(c))
        {
            upper++;
        }
    }

    public readonly WordShape Shape => (upper, lower) switch
    {
        (0, 0) => WordShape.None,
        _ when startsLower => WordShape.Lower,
        (_, > 0) => WordShape.Capital,
        (1, _) => WordShape.Initial,
        ( <= 3, _) => WordShape.ShortUpper,
        _ => WordShape.LongUpper,
    };
}
