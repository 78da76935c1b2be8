namespace KnowledgeGraph.Language;

/// <summary>The steps of reading English, in order.</summary>
internal static class EnglishPipeline
{
    public static LanguagePipeline Create()
    {
        using var lexiconFile = EnglishData.Open("lexicon.bin");
        var lexicon = Lexicon.Load(lexiconFile);
        using var segmentation = EnglishData.Open("segmentation.bin");
        return new LanguagePipelineBuilder()
            .Add(new Segmenter(WeightStore.Load(segmentation), lexicon))
            .Build();
    }
}
