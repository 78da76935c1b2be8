using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads passages with the English pipeline; one that is not English has no sentences.</summary>
internal sealed class EnglishSentenceReader : ISentenceReader
{
    // So many are read together: their sentences fill several portions, and a document of any length takes little memory.
    private const int Together = 32;

    private static readonly IReadOnlyList<Language.Layer> Wanted = [TextLayers.EnhancedRelations, TextLayers.Names, TextLayers.Mentions];

    public IReadOnlyList<ReadText> Read(IReadOnlyList<string> texts) =>
        [.. texts.Chunk(Together).SelectMany(chunk => LanguagePipeline.English.Read(chunk, Wanted)).Select(Of)];

    private static ReadText Of(AnnotatedText read) => new(
        [.. read.Sentences.Select(sentence => new PlainSentence(sentence.Start, sentence.End, [.. sentence.Tokens.Select(Word.Of)]))],
        read.IsEnglish ? read.Names : [],
        read.IsEnglish ? read.Mentions : []);
}
