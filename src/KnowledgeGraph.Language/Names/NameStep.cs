namespace KnowledgeGraph.Language;

/// <summary>Adds the names of a text, and words that stand for persons without naming them.</summary>
internal sealed class NameStep(NameFinder finder) : IReadingStep
{
    public string Name => "names";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags];

    public IReadOnlyList<Layer> Writes => [TextLayers.Names, TextLayers.PersonWords];

    public AnnotatedText Apply(AnnotatedText text) => Apply([text])[0];

    public IReadOnlyList<AnnotatedText> Apply(IReadOnlyList<AnnotatedText> texts)
    {
        TaggedWords[][] sentences = [.. texts.Select(TaggedWords.Of)];
        return [.. texts.Zip(finder.Find(sentences), (text, found) => text
            .With(TextLayers.Names, InPlace(text, found.Names))
            .With(TextLayers.PersonWords, InPlace(text, found.PersonWords)))];
    }

    private static IReadOnlyList<Name> InPlace(AnnotatedText text, IReadOnlyList<NameSpan> names)
    {
        var sentences = text.Get(TextLayers.Words);
        return [.. names.Select(name => NameOf(sentences[name.Sentence].Words, name))];
    }

    private static Name NameOf(IReadOnlyList<WordSpan> words, NameSpan name) =>
        new(words[name.First].Start, words[name.End - 1].End, name.Type, name.Sentence, name.First, name.End - name.First);
}
