namespace KnowledgeGraph.Language;

/// <summary>A syntactic word's line in a CoNLL-U file.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Tags">Universal tag, Penn tag and features.</param>
/// <param name="Arc">Head (from 0) and relation.</param>
/// <param name="Enhanced">The DEPS column as written.</param>
/// <param name="Misc">The MISC column as written.</param>
/// <param name="JoinsPrevious">Whether it shares a token with the word before.</param>
/// <param name="Token">The token that it shares with other words, as written; null where it is a token by itself.</param>
/// <param name="SpaceAfter">Whether white space follows in the text.</param>
internal sealed record ConlluWord(
    string Form, string Lemma, WordTags Tags, Arc Arc, string Enhanced, string Misc, bool JoinsPrevious, string? Token, bool SpaceAfter);
