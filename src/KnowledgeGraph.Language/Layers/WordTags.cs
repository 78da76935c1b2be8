namespace KnowledgeGraph.Language;

/// <summary>What kind of word a word is.</summary>
/// <param name="Upos">Universal tag: NOUN, VERB, PROPN and so on.</param>
/// <param name="Xpos">Penn tag: NN, VBD, NNP and so on.</param>
/// <param name="Features">Universal features as CoNLL-U writes them, <c>Number=Sing|Person=3</c>; <c>_</c> where there are none.</param>
public sealed record WordTags(string Upos, string Xpos, string Features);
