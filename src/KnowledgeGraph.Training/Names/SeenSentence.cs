using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A sentence ready to learn from: what is seen of its words, and what they may be.</summary>
internal sealed record SeenSentence(WordFeatures[] Features, NameManner Manner, ulong[] Allowed)
{
    /// <summary>Tags documents and looks at their words as reading will.</summary>
    public static IReadOnlyList<SeenSentence> Of(IEnumerable<NamedDocument> documents, ReaderNetwork network, Lexicon lexicon)
    {
        var extractor = new NameFeatures(lexicon);
        var seen = new List<SeenSentence>();
        foreach (var document in documents.Select(document => TaggedDocument.Of(document, network)))
        {
            for (var i = 0; i < document.Words.Count; i++)
                seen.Add(new(extractor.Extract(document.Words[i], document.Use), document.Source.Manner, document.Source.Sentences[i].Allowed));
        }
        return seen;
    }
}
