namespace KnowledgeGraph.Catalogue;

/// <summary>A word of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Hash">A hash of its folded letters.</param>
/// <param name="Shape">How it uses capitals.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
internal readonly record struct Word(int Start, int End, ulong Hash, WordShape Shape, WordGap Gap)
{
    private const ulong CommaBefore = 0xc2b2ae3d27d4eb4f;

    /// <summary>The hash that leads on from the word before: a comma between the two is part of it.</summary>
    public ulong StepHash => Gap == WordGap.Comma ? Hash ^ CommaBefore : Hash;
}

/// <summary>What stands between two words.</summary>
internal enum WordGap
{
    /// <summary>Blanks, a line end, a hyphen, a dash, an apostrophe, or the dot of an abbreviation: one name can span it.</summary>
    Join,

    /// <summary>A comma: only a name that has one there can span it.</summary>
    Comma,

    /// <summary>Anything else: no name spans it.</summary>
    Break,
}
