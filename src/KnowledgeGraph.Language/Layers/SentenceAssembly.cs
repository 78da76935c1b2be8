namespace KnowledgeGraph.Language;

/// <summary>Joins the parallel layers of a text into sentences of tokens.</summary>
internal static class SentenceAssembly
{
    private static readonly WordTags NoTags = new("_", "_", "_");
    private static readonly Arc NoArc = new(Arc.Root, "_");

    public static IReadOnlyList<Sentence> Assemble(AnnotatedText text)
    {
        var spans = text.Find(TextLayers.Words) ?? [];
        var sentences = new Sentence[spans.Count];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = new Sentence(i, spans[i].Start, spans[i].End, text.Text[spans[i].Start..spans[i].End], Tokens(text, i, spans[i]));
        return sentences;
    }

    private static Token[] Tokens(AnnotatedText text, int sentence, SentenceSpan span)
    {
        var tags = text.Find(TextLayers.Tags)?[sentence];
        var lemmas = text.Find(TextLayers.Lemmas)?[sentence];
        var tree = text.Find(TextLayers.Trees)?[sentence];
        var enhanced = text.Find(TextLayers.EnhancedRelations)?[sentence];
        var tokens = new Token[span.Words.Count];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = new Token(i, span.Words[i], tags?[i] ?? NoTags, lemmas?[i] ?? "_", tree?[i] ?? NoArc, enhanced?[i] ?? []);
        return tokens;
    }
}
