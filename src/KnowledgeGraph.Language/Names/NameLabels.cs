namespace KnowledgeGraph.Language;

/// <summary>Labels of words: outside any name, beginning one, or going on with it (Ramshaw and Marcus 1995).</summary>
internal static class NameLabels
{
    public const int Outside = 0;

    public static IReadOnlyList<NameType> Types { get; } = Enum.GetValues<NameType>();

    /// <summary>The number of labels.</summary>
    public static int Count { get; } = 1 + (2 * Types.Count);

    /// <summary>Every label.</summary>
    public static ulong All { get; } = (1UL << Count) - 1;

    public static int Begin(NameType type) => 1 + (2 * (int)type);

    public static int Inside(NameType type) => 2 + (2 * (int)type);

    public static NameType TypeOf(int label) => (NameType)((label - 1) / 2);

    /// <summary>Whether a label goes on with a name: only itself and the one before it, which begins such a name, may stand before it.</summary>
    public static bool GoesOn(int label) => label > Outside && label % 2 == 0;

    /// <summary>Whether a label may follow another; -1 stands before the first.</summary>
    public static bool MayFollow(int before, int label) =>
        !GoesOn(label) || (before > 0 && TypeOf(before) == TypeOf(label));

    /// <summary>The names that labels spell.</summary>
    public static IEnumerable<(int First, int End, NameType Type)> Spans(IReadOnlyList<int> labels)
    {
        for (var i = 0; i < labels.Count;)
        {
            var end = i + 1;
            if (labels[i] != Outside)
            {
                while (end < labels.Count && labels[end] == Inside(TypeOf(labels[i])))
                    end++;
                yield return (i, end, TypeOf(labels[i]));
            }
            i = end;
        }
    }
}
