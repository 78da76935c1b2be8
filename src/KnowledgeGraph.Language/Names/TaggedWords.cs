namespace KnowledgeGraph.Language;

/// <summary>A sentence's words and their tags, which is all that naming looks at.</summary>
internal sealed record TaggedWords(IReadOnlyList<string> Forms, IReadOnlyList<WordTags> Tags)
{
    /// <summary>The sentences of a text.</summary>
    public static TaggedWords[] Of(AnnotatedText text)
    {
        var tags = text.Get(TextLayers.Tags);
        return [.. text.Get(TextLayers.Words).Select((span, i) => new TaggedWords([.. span.Words.Select(word => word.Form)], tags[i]))];
    }
}
