namespace KnowledgeGraph.Language;

/// <summary>A sentence with its tokens.</summary>
public sealed class Sentence
{
    private readonly Lazy<IReadOnlyList<Token>[]> children;

    internal Sentence(int index, int start, int end, string text, IReadOnlyList<Token> tokens)
    {
        (Index, Start, End, Text, Tokens) = (index, start, end, text, tokens);
        children = new(GroupByHead);
    }

    /// <summary>Its place in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>Offset of its first UTF-16 code unit in the text.</summary>
    public int Start { get; }

    /// <summary>Offset after its last UTF-16 code unit.</summary>
    public int End { get; }

    /// <summary>The sentence as written.</summary>
    public string Text { get; }

    /// <summary>Its words from left to right.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The words that depend on a word in the tree, from left to right.</summary>
    /// <param name="token">A token of this sentence.</param>
    public IReadOnlyList<Token> Children(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return children.Value[token.Index];
    }

    /// <summary>The sentence as written.</summary>
    public override string ToString() => Text;

    private IReadOnlyList<Token>[] GroupByHead()
    {
        var groups = new List<Token>[Tokens.Count];
        foreach (var token in Tokens)
        {
            if (token.Head >= 0)
                (groups[token.Head] ??= []).Add(token);
        }
        return [.. groups.Select(group => (IReadOnlyList<Token>?)group ?? [])];
    }
}
