namespace KnowledgeGraph.Language;

/// <summary>The steps of reading English, in order.</summary>
internal static class EnglishPipeline
{
    public static LanguagePipeline Create()
    {
        var lexicon = EnglishData.Load("lexicon.bin", Lexicon.Load);
        var tagger = NameTagger.From(EnglishData.Load("names.bin", WeightStore.Load), lexicon);
        return new LanguagePipelineBuilder()
            .Add(new LanguageStep())
            .Add(new Segmenter(EnglishData.Load("segmentation.bin", WeightStore.Load), lexicon))
            .Add(new ReadingStep(new(EnglishData.Load("reader.bin", WeightStore.Load), lexicon)))
            .Add(new EnhancingStep())
            .Add(new NameStep(new(tagger)))
            .Add(new InnerNameStep(tagger, lexicon))
            .Add(new MentionStep(lexicon))
            .Build();
    }
}
