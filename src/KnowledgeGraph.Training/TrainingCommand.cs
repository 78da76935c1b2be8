using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The command: from corpora to weights and their scores.</summary>
internal sealed class TrainingCommand(TextWriter log)
{
    private const string Usage =
        "usage: dotnet run --project src/KnowledgeGraph.Training -c Release -- CORPORA OUTPUT [lexicon] [segmentation] [reader] [names] [scores]";

    private static readonly string[] AllParts = ["lexicon", "segmentation", "reader", "names", "scores"];

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count < 2 || arguments.Skip(2).Except(AllParts, StringComparer.Ordinal).Any())
        {
            log.WriteLine(Usage);
            return 2;
        }
        var parts = arguments.Count == 2 ? AllParts : [.. arguments.Skip(2)];
        var corpora = new Corpora(arguments[0]);
        var weights = new WeightFolder(arguments[1]);
        if (parts.Contains("lexicon", StringComparer.Ordinal))
            weights.Save("lexicon.bin", LexiconBuilder.Build(corpora.PathTo("vectors")).Save);
        var lexicon = weights.Load("lexicon.bin", Lexicon.Load);
        if (parts.Contains("segmentation", StringComparer.Ordinal))
            weights.Save("segmentation.bin", new SegmentationTraining(lexicon, log).Train([.. RawParagraph.From(corpora.Training())]).Save);
        if (parts.Contains("reader", StringComparer.Ordinal))
            weights.Save("reader.bin", TrainReader(corpora, lexicon).Save);
        if (parts.Contains("names", StringComparer.Ordinal))
            weights.Save("names.bin", new NameTraining(new(weights.Load("reader.bin", WeightStore.Load), lexicon), lexicon, log).Train(corpora).Save);
        if (parts.Contains("scores", StringComparer.Ordinal))
        {
            new ScoreReport(corpora, weights).Write(log);
            new NameReport(corpora, weights).Write(log);
        }
        return 0;
    }

    private WeightStore TrainReader(Corpora corpora, Lexicon lexicon)
    {
        var developments = Corpora.Treebanks.Select(treebank => (treebank.Name, Gold: corpora.Read(treebank.Folder, "dev"))).ToList();
        return new ReaderTraining(lexicon, new(), log).Train(corpora.Training(), store =>
        {
            using var memory = new MemoryStream();
            store.Save(memory);
            memory.Position = 0;
            var network = new ReaderNetwork(WeightStore.Load(memory), lexicon);
            foreach (var (name, gold) in developments)
                log.WriteLine($"{name} dev: {ReaderScores.Of(network, gold)}");
        });
    }
}
