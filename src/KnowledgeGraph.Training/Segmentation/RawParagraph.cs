using System.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A paragraph as it was before it was cut, with the right cuts.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="Ends">For each word whether a sentence ends with it.</param>
internal sealed record RawParagraph(string Text, IReadOnlyList<WordSpan> Words, IReadOnlyList<bool> Ends)
{
    public static IEnumerable<RawParagraph> From(IEnumerable<ConlluSentence> sentences)
    {
        var paragraph = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && paragraph.Count > 0)
            {
                yield return Join(paragraph);
                paragraph = [];
            }
            paragraph.Add(sentence);
        }
        if (paragraph.Count > 0)
            yield return Join(paragraph);
    }

    private static RawParagraph Join(List<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<WordSpan>();
        var ends = new List<bool>();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                words.Add(new(text.Length, text.Length + word.Form.Length, word.Form, word.JoinsPrevious));
                ends.Add(false);
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
            }
            ends[^1] = true;
        }
        return new(text.ToString(), words, ends);
    }
}
