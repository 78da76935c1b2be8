namespace KnowledgeGraph.Language;

/// <summary>The steps of reading English, in order.</summary>
internal static class EnglishPipeline
{
    public static LanguagePipeline Create() => new LanguagePipelineBuilder()
        .Add(new Segmenter())
        .Build();
}
