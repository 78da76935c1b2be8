namespace KnowledgeGraph.Extraction;

/// <summary>Divides a passage into sentences of words.</summary>
internal interface ISentenceReader
{
    /// <summary>The sentences of a passage's text, in order, each with its words.</summary>
    IReadOnlyList<PlainSentence> Read(string text);
}
