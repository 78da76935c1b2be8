using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Makes texts of CoNLL-U sentences, with the words and sentences as they stand there and nothing else.</summary>
internal static class GivenWords
{
    private static readonly LanguageVerdict Given = new(true, "its words were given");

    public static AnnotatedText TextOf(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        List<SentenceSpan> spans = [.. sentences.Select(sentence => Append(sentence, text))];
        return new AnnotatedText(text.ToString()).With(TextLayers.Language, Given).With(TextLayers.Words, spans);
    }

    private static SentenceSpan Append(ConlluSentence sentence, StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        var words = new List<WordSpan>(sentence.Words.Count);
        for (var i = 0; i < sentence.Words.Count;)
        {
            var end = i + 1;
            while (end < sentence.Words.Count && sentence.Words[end].JoinsPrevious)
                end++;
            AppendToken([.. sentence.Words.Skip(i).Take(end - i)], text, words);
            i = end;
        }
        return new(words[0].Start, words[^1].End, words);
    }

    /// <summary>A token's words part it between them where they spell it, and each have all of it where they do not.</summary>
    private static void AppendToken(List<ConlluWord> parts, StringBuilder text, List<WordSpan> words)
    {
        var (token, at) = (parts[0].Token ?? parts[0].Form, text.Length);
        var spelled = string.Concat(parts.Select(part => part.Form)) == token;
        foreach (var part in parts)
        {
            var (start, end) = spelled ? (at, at + part.Form.Length) : (text.Length, text.Length + token.Length);
            words.Add(new(start, end, part.Form, part.JoinsPrevious));
            at = end;
        }
        text.Append(token).Append(parts[^1].SpaceAfter ? " " : "");
    }
}
