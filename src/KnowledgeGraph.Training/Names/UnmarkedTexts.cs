using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Documents of a treebank in which nobody has marked names.</summary>
internal static class UnmarkedTexts
{
    public static IReadOnlyList<NamedDocument> From(IEnumerable<ConlluSentence> sentences) =>
        [.. ConlluDocuments.Of(sentences).Select(document => new NamedDocument(null, [.. document.Select(Sentence)]))];

    private static NamedSentence Sentence(ConlluSentence sentence) =>
        new([.. sentence.Words.Select(word => word.Form)], [.. sentence.Words.Select(_ => NameLabels.All)]);
}
