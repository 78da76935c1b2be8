using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Finds the sentences that a quote stands in.</summary>
internal static class QuotedSentences
{
    /// <summary>From the start of the first to the end of the last; the quote itself where the passage has no sentences.</summary>
    public static (int Start, int End) Around(string passage, int start, int end)
    {
        var touched = LanguagePipeline.English.Read([passage], [TextLayers.Words])[0].Sentences.Where(sentence => sentence.Start < end && sentence.End > start).ToList();
        return touched.Count == 0 ? (start, end) : (Math.Min(start, touched[0].Start), Math.Max(end, touched[^1].End));
    }
}
