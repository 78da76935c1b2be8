namespace KnowledgeGraph.Language;

/// <summary>CoNLL-U files, revision 2, as input and output of reading.</summary>
public static class ConlluFile
{
    private const int SentencesTogether = 50;

    /// <summary>
    /// The texts of a file with its words and sentences alone, for <see cref="LanguagePipeline.Continue"/> to add tags and trees,
    /// so that parsers can be compared on the same words. Empty nodes and all other columns are left out.
    /// </summary>
    /// <exception cref="ConlluFormatException">A line is not what it should be.</exception>
    public static IEnumerable<AnnotatedText> ReadWords(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new ConlluReader(reader).ReadAll().Chunk(SentencesTogether).Select(GivenWords.TextOf);
    }
}
