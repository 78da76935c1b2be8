namespace KnowledgeGraph.Language;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Text">The sentence as written: its <c>text</c> comment, or its tokens with the spaces between.</param>
/// <param name="StartsParagraph">Whether a paragraph or document begins with it.</param>
/// <param name="Words">Its syntactic words.</param>
/// <param name="Comments">Its comment lines, without line ends.</param>
internal sealed record ConlluSentence(string Text, bool StartsParagraph, IReadOnlyList<ConlluWord> Words, IReadOnlyList<string> Comments);
