using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Divides passages with the English pipeline; one that is not English has no sentences.</summary>
internal sealed class EnglishSentenceReader : ISentenceReader
{
    public IReadOnlyList<PlainSentence> Read(string text) =>
    [
        .. LanguagePipeline.English.Read(text).Sentences.Select(sentence => new PlainSentence(
            sentence.Start,
            sentence.End,
            [.. sentence.Tokens.Select(Word.Of)])),
    ];
}
