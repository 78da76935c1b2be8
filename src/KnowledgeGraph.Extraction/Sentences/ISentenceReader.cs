namespace KnowledgeGraph.Extraction;

/// <summary>Reads passages once: sentences of words, names and what refers back to them.</summary>
internal interface ISentenceReader
{
    /// <summary>The readings of passages' texts, in order, each as if it stood alone.</summary>
    IReadOnlyList<ReadText> Read(IReadOnlyList<string> texts);
}
