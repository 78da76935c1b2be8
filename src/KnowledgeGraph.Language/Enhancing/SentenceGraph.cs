namespace KnowledgeGraph.Language;

/// <summary>A sentence's tree, and the enhanced relations while they are worked out.</summary>
internal sealed class SentenceGraph
{
    private readonly List<int>[] children;

    public SentenceGraph(Sentence sentence)
    {
        Tokens = sentence.Tokens;
        children = [.. Tokens.Select(_ => new List<int>())];
        Enhanced = [.. Tokens.Select(_ => new List<Arc>(2))];
        foreach (var token in Tokens)
        {
            if (token.Head >= 0)
                children[token.Head].Add(token.Index);
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The enhanced relations of each word.</summary>
    public List<Arc>[] Enhanced { get; }

    /// <summary>Words that depend on a word in the tree, from left to right.</summary>
    public IReadOnlyList<int> Children(int word) => children[word];

    /// <summary>Words that depend on a word in a relation, with or without a subtype.</summary>
    public IEnumerable<int> Children(int word, string relation) => children[word].Where(child => Is(Tokens[child].Relation, relation));

    /// <summary>Whether a relation is the given one or a subtype of it.</summary>
    public static bool Is(string relation, string general) =>
        relation.StartsWith(general, StringComparison.Ordinal) && (relation.Length == general.Length || relation[general.Length] == ':');

    /// <summary>The enhanced subjects of a predicate.</summary>
    public List<int> Subjects(int predicate)
    {
        var subjects = new List<int>();
        for (var word = 0; word < Tokens.Count; word++)
        {
            if (Enhanced[word].Any(arc => arc.Head == predicate && Is(arc.Relation, "nsubj")))
                subjects.Add(word);
        }
        return subjects;
    }

    /// <summary>Adds a relation unless it is there, or would tie a word to itself.</summary>
    public void Add(int word, int head, string relation)
    {
        if (word != head && !Enhanced[word].Any(arc => arc.Head == head && arc.Relation == relation))
            Enhanced[word].Add(new(head, relation));
    }

    /// <summary>Whether a predicate is passive.</summary>
    public bool IsPassive(int predicate) => Children(predicate).Any(child => Tokens[child].Relation == "aux:pass");
}
