namespace KnowledgeGraph.Language;

/// <summary>The layers of a reading, from the characters up. Lists run parallel: one entry a sentence, one item a word.</summary>
public static class TextLayers
{
    /// <summary>Whether the text is English.</summary>
    public static Layer<LanguageVerdict> Language { get; } = new("language");

    /// <summary>Sentences and the words in them; none where the text is not English.</summary>
    public static Layer<IReadOnlyList<SentenceSpan>> Words { get; } = new("words");

    /// <summary>Tags and features of the words.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<WordTags>>> Tags { get; } = new("tags");

    /// <summary>Lemmas of the words.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<string>>> Lemmas { get; } = new("lemmas");

    /// <summary>The dependency tree of each sentence: one arc a word.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<Arc>>> Trees { get; } = new("trees");

    /// <summary>The enhanced relations of each word: its arc made explicit, and those that the tree leaves to the reader.</summary>
    public static Layer<IReadOnlyList<IReadOnlyList<IReadOnlyList<Arc>>>> EnhancedRelations { get; } = new("enhanced relations");

    /// <summary>Names, in the order of the text.</summary>
    public static Layer<IReadOnlyList<Name>> Names { get; } = new("names");

    /// <summary>Capitalised words that stand for a person and are none of the names: <c>Mom</c>, <c>Father</c>.</summary>
    internal static Layer<IReadOnlyList<Name>> PersonWords { get; } = new("person words");

    /// <summary>Names inside longer names, in the order of the text: <c>Russian Federation</c> in <c>Government of the Russian Federation</c>.</summary>
    public static Layer<IReadOnlyList<Name>> InnerNames { get; } = new("inner names");

    /// <summary>Mentions, in the order of the text, each after its antecedents.</summary>
    public static Layer<IReadOnlyList<Mention>> Mentions { get; } = new("mentions");
}
