namespace KnowledgeGraph.Extraction;

/// <summary>Reads a passage once: sentences of words, names and what refers back to them.</summary>
internal interface ISentenceReader
{
    /// <summary>The reading of a passage's text.</summary>
    ReadText Read(string text);
}
