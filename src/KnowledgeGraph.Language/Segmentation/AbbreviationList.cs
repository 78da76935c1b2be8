namespace KnowledgeGraph.Language;

/// <summary>Words that a full stop belongs to.</summary>
internal sealed class AbbreviationList
{
    private readonly Dictionary<string, bool> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public AbbreviationList(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            words.Add(line.TrimStart('+'), line[0] == '+');
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the word, given without its last full stop, is an abbreviation.</summary>
    public bool Contains(ReadOnlySpan<char> word) => lookup.ContainsKey(word);

    /// <summary>Whether what follows belongs to the same sentence even when it begins with a capital, as after <c>Mr.</c></summary>
    public bool Introduces(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var introduces) && introduces;
}
