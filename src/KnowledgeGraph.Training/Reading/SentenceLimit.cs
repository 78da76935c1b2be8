namespace KnowledgeGraph.Training;

/// <summary>How long a sentence may be to learn from.</summary>
internal static class SentenceLimit
{
    /// <summary>Rows of a sentence, the root's included.</summary>
    public const int Rows = 200;
}
