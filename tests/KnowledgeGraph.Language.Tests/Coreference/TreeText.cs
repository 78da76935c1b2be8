namespace KnowledgeGraph.Language.Tests;

/// <summary>Texts with trees written by hand: words such as <c>Putin/PROPN/NNP/3/nsubj</c>, heads counted from 1, and a lemma at the end where it is not the word itself.</summary>
internal static class TreeText
{
    public static AnnotatedText Of(params string[] sentences)
    {
        var text = new System.Text.StringBuilder();
        var words = sentences.Select(sentence => sentence.Split(' ').Select(word => word.Split('/')).ToList()).ToList();
        var spans = words.Select(sentence => Span(sentence, text)).ToList();
        return new AnnotatedText(text.ToString())
            .With(TextLayers.Words, spans)
            .With(TextLayers.Tags, [.. words.Select(sentence => (IReadOnlyList<WordTags>)[.. sentence.Select(word => new WordTags(word[1], word[2], "_"))])])
            .With(TextLayers.Lemmas, [.. words.Select(sentence => (IReadOnlyList<string>)[.. sentence.Select(LemmaOf)])])
            .With(TextLayers.PersonWords, [])
            .With(TextLayers.Trees, [.. words.Select(sentence => (IReadOnlyList<Arc>)[.. sentence.Select(word => new Arc(int.Parse(word[3], System.Globalization.CultureInfo.InvariantCulture) - 1, word[4]))])]);
    }

    /// <summary>Adds names, each given by its words and type.</summary>
    public static AnnotatedText Naming(this AnnotatedText text, params (string Words, NameType Type)[] names) =>
        text.With(TextLayers.Names, [.. text.Sentences.SelectMany(sentence => names.SelectMany(name => Find(sentence, name.Words, name.Type))).OrderBy(name => name.Start)]);

    /// <summary>Adds words that stand for persons.</summary>
    public static AnnotatedText CallingPersons(this AnnotatedText text, params string[] words) =>
        text.With(TextLayers.PersonWords, [.. text.Sentences.SelectMany(sentence => words.SelectMany(word => Find(sentence, word, NameType.Person)))]);

    private static IEnumerable<Name> Find(Sentence sentence, string words, NameType type)
    {
        var parts = words.Split(' ');
        for (var i = 0; i + parts.Length <= sentence.Tokens.Count; i++)
        {
            if (parts.SequenceEqual(sentence.Tokens.Skip(i).Take(parts.Length).Select(token => token.Form)))
                yield return new(sentence.Tokens[i].Start, sentence.Tokens[i + parts.Length - 1].End, type, sentence.Index, i, parts.Length);
        }
    }

    private static string LemmaOf(string[] word) => word.Length > 5 ? word[5] : word[2] == "NNS" && word[0] == "countries" ? "country" : word[0].ToLowerInvariant();

    private static SentenceSpan Span(List<string[]> sentence, System.Text.StringBuilder text)
    {
        var words = new List<WordSpan>();
        foreach (var word in sentence)
        {
            words.Add(new(text.Length, text.Length + word[0].Length, word[0]));
            text.Append(word[0]).Append(' ');
        }
        return new(words[0].Start, words[^1].End, words);
    }
}
