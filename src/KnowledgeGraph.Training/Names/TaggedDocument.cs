using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A document with its words tagged as reading tags them.</summary>
internal sealed record TaggedDocument(NamedDocument Source, IReadOnlyList<TaggedWords> Words, CapitalUse Use)
{
    private const int Together = 30;

    public static TaggedDocument Of(NamedDocument document, ReaderNetwork network)
    {
        var read = document.Sentences.Chunk(Together).SelectMany(part => network.Read([.. part.Select(sentence => sentence.Forms)]));
        return new(
            document,
            [.. document.Sentences.Zip(read, (sentence, tagged) => new TaggedWords(sentence.Forms, tagged.Tags))],
            new(document.Sentences.Select(sentence => sentence.Forms)));
    }
}
