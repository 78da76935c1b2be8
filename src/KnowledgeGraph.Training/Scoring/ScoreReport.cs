using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Scores weights on the development and test parts of the treebanks, and writes the report beside them.</summary>
internal sealed class ScoreReport(Corpora corpora, WeightFolder weights)
{
    private static readonly string[] Files = ["lexicon.bin", "names.bin", "reader.bin", "segmentation.bin"];
    private static readonly string[] Parts = ["dev", "test"];

    public void Write(TextWriter log)
    {
        var lexicon = weights.Load("lexicon.bin", Lexicon.Load);
        var segmenter = new Segmenter(weights.Load("segmentation.bin", WeightStore.Load), lexicon);
        var network = new ReaderNetwork(weights.Load("reader.bin", WeightStore.Load), lexicon);
        var scores = new List<TreebankScores>();
        foreach (var (name, folder) in Corpora.Treebanks)
        {
            foreach (var part in Parts)
            {
                var gold = corpora.Read(folder, part);
                scores.Add(new(name, part, SegmentationScores.Of(segmenter, RawParagraph.From(gold)), ReaderScores.Of(network, gold)));
                log.WriteLine($"{name} {part}: {scores[^1].Raw}; {scores[^1].Given}");
            }
        }
        File.WriteAllText(weights.PathTo("scores.md"), ScorePage.Markdown(scores, [.. Files.Select(file => (file, new FileInfo(weights.PathTo(file)).Length))]));
        File.WriteAllText(weights.PathTo("scores.json"), ScorePage.JsonOf(scores));
    }
}
