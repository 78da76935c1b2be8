using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Parts a treebank into its documents.</summary>
internal static class ConlluDocuments
{
    /// <summary>The sentences of each document, which begins where a comment says <c>newdoc</c>; one document where none does.</summary>
    public static IEnumerable<IReadOnlyList<ConlluSentence>> Of(IEnumerable<ConlluSentence> sentences)
    {
        var document = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (document.Count > 0 && sentence.Comments.Any(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal)))
            {
                yield return document;
                document = [];
            }
            document.Add(sentence);
        }
        if (document.Count > 0)
            yield return document;
    }
}
