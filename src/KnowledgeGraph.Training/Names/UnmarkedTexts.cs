using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Documents of a treebank in which nobody has marked names.</summary>
internal static class UnmarkedTexts
{
    public static IReadOnlyList<NamedDocument> From(IEnumerable<ConlluSentence> sentences)
    {
        var documents = new List<List<NamedSentence>>();
        foreach (var sentence in sentences)
        {
            if (documents.Count == 0 || sentence.Comments.Any(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal)))
                documents.Add([]);
            documents[^1].Add(new([.. sentence.Words.Select(word => word.Form)], [.. sentence.Words.Select(_ => NameLabels.All)]));
        }
        return [.. documents.Select(document => new NamedDocument(null, document))];
    }
}
