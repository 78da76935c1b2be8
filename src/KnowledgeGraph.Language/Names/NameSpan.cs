namespace KnowledgeGraph.Language;

/// <summary>The words of a name in the sentences of a text.</summary>
/// <param name="Sentence">Place of its sentence in the text, from 0.</param>
/// <param name="First">Place of its first word in the sentence, from 0.</param>
/// <param name="End">Place after its last.</param>
/// <param name="Type">What kind of thing it names.</param>
internal readonly record struct NameSpan(int Sentence, int First, int End, NameType Type)
{
    /// <summary>The names that the labels of a text's sentences spell, in their order.</summary>
    public static IEnumerable<NameSpan> Of(IEnumerable<int[]> sentences) =>
        sentences.SelectMany((labels, sentence) => NameLabels.Spans(labels).Select(name => new NameSpan(sentence, name.First, name.End, name.Type)));

    /// <summary>Its words as they are written.</summary>
    public IEnumerable<string> WordsIn(IReadOnlyList<TaggedWords> sentences) => sentences[Sentence].Forms.Skip(First).Take(End - First);
}
