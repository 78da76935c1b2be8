using System.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A document of GUM: as its treebank has it, and as it is read with words and sentences given.</summary>
internal sealed record GumDocument(IReadOnlyList<ConlluSentence> Gold, AnnotatedText Read)
{
    private const int Together = 30;

    public static IEnumerable<GumDocument> From(IEnumerable<ConlluSentence> sentences, ReaderNetwork network, params IReadingStep[] steps) =>
        ConlluDocuments.Of(sentences).Select(document => Of(document, network, steps));

    private static GumDocument Of(IReadOnlyList<ConlluSentence> gold, ReaderNetwork network, IReadingStep[] steps)
    {
        var text = new StringBuilder();
        SentenceSpan[] spans = [.. gold.Select(sentence => Append(sentence, text))];
        var read = gold.Chunk(Together).SelectMany(part => network.Read([.. part.Select(sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(word => word.Form)])])).ToList();
        var annotated = new AnnotatedText(text.ToString())
            .With(TextLayers.Words, spans)
            .With(TextLayers.Tags, [.. read.Select(sentence => sentence.Tags)])
            .With(TextLayers.Lemmas, [.. read.Select(sentence => sentence.Lemmas)])
            .With(TextLayers.Trees, [.. read.Select(sentence => sentence.Arcs)]);
        return new(gold, steps.Aggregate(annotated, (sofar, step) => step.Apply(sofar)));
    }

    private static SentenceSpan Append(ConlluSentence sentence, StringBuilder text)
    {
        var words = new List<WordSpan>();
        foreach (var word in sentence.Words)
        {
            words.Add(new(text.Length, text.Length + word.Form.Length, word.Form, word.JoinsPrevious));
            text.Append(word.Form).Append(' ');
        }
        return new(words[0].Start, words[^1].End, words);
    }
}
