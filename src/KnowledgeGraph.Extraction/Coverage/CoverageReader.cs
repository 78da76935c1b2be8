using KnowledgeGraph.Documents;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Tells how far the reading of a document reached: what it passed over is how rules grow.</summary>
public static class CoverageReader
{
    private const int Beginning = 120;
    private static readonly IReadOnlyList<Language.Layer> Wanted = [TextLayers.Tags, TextLayers.Lemmas, TextLayers.Trees];

    /// <summary>Compares a document's sentences with what was read of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What was read.</param>
    public static DocumentCoverage Read(ReadDocument document, DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reading);
        var coverage = new CoverageCount(reading);
        foreach (var passage in document.Passages)
        {
            var text = LanguagePipeline.English.Read([passage.Text], Wanted)[0];
            if (!text.IsEnglish)
                coverage.LeaveOut(new LeftOutPassage(passage.Passage.Index, text.Find(TextLayers.Language)!.Reason, Begun(passage.Text)));
            foreach (var sentence in text.Sentences)
            {
                var (start, end) = passage.Offsets.ToDocument(sentence.Start, sentence.End);
                coverage.Add(sentence, passage.Passage.Index, start, end);
            }
        }
        return coverage.Result;
    }

    private static string Begun(string text) => text.Length <= Beginning ? text : string.Concat(text.EnumerateRunes().Take(Beginning)) + "…";
}
