using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Scores weights on the development and test parts of the treebanks, and writes the report beside them.</summary>
internal sealed class ScoreReport(Corpora corpora, WeightFolder weights)
{
    public void Write(TextWriter log)
    {
        var lexicon = weights.Load("lexicon.bin", Lexicon.Load);
        var segmenter = new Segmenter(weights.Load("segmentation.bin", WeightStore.Load), lexicon);
        foreach (var (name, folder) in Corpora.Treebanks)
        {
            var gold = corpora.Read(folder, "dev");
            log.WriteLine($"{name} dev: {SegmentationScores.Of(segmenter, RawParagraph.From(gold))}");
        }
    }
}
