using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What a passage's text was read as.</summary>
/// <param name="Sentences">Its sentences, in order; none where it is not English.</param>
/// <param name="Names">The names that the pipeline found.</param>
/// <param name="Mentions">What it found to speak of something, with what refers back to what.</param>
internal sealed record ReadText(IReadOnlyList<PlainSentence> Sentences, IReadOnlyList<Name> Names, IReadOnlyList<KnowledgeGraph.Language.Mention> Mentions);
