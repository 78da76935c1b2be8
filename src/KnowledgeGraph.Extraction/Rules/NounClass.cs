namespace KnowledgeGraph.Extraction;

/// <summary>The nouns of a pattern: phrases, word classes, or any noun at all; singular and plural count.</summary>
internal sealed class NounClass
{
    /// <summary>What stands for any noun.</summary>
    public const string Any = "*";

    private readonly bool isAny;

    public NounClass(IReadOnlyList<LexicalClass> classes, bool isAny) => (Classes, this.isAny) = (classes, isAny);

    /// <summary>Its phrases and word classes.</summary>
    public IReadOnlyList<LexicalClass> Classes { get; }

    /// <summary>Whether one of the nouns may stand among words in which only some classes may.</summary>
    public bool MayStand(IReadOnlySet<LexicalClass> possible) => isAny || Classes.Any(possible.Contains);

    /// <summary>How many words at <paramref name="at"/> are one of the nouns; 0 where none is.</summary>
    /// <param name="singular">The words, plurals in the singular.</param>
    /// <param name="at">Where.</param>
    public int Match(IReadOnlyList<Word> singular, int at)
    {
        var longest = Classes.Count == 0 ? 0 : Classes.Max(words => words.Match(singular, at));
        return longest > 0 ? longest : isAny && singular[at].Upos == "NOUN" ? 1 : 0;
    }
}
