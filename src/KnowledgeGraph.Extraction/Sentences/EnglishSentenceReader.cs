using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads passages with the English pipeline; one that is not English has no sentences.</summary>
internal sealed class EnglishSentenceReader : ISentenceReader
{
    public ReadText Read(string text)
    {
        var read = LanguagePipeline.English.Read(text);
        return new ReadText(
            [.. read.Sentences.Select(sentence => new PlainSentence(sentence.Start, sentence.End, [.. sentence.Tokens.Select(Word.Of)]))],
            read.IsEnglish ? read.Names : [],
            read.IsEnglish ? read.Mentions : []);
    }
}
