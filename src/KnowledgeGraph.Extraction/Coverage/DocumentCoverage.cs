namespace KnowledgeGraph.Extraction;

/// <summary>How far reading reached in one document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Sentences">How many sentences were read.</param>
/// <param name="SentencesWithTwoActors">How many of them mention two actors or more.</param>
/// <param name="Silent">Those of the latter that gave no statement.</param>
/// <param name="LeftOut">Passages that were not read.</param>
public sealed record DocumentCoverage(
    string Document, int Sentences, int SentencesWithTwoActors, IReadOnlyList<SilentSentence> Silent, IReadOnlyList<LeftOutPassage> LeftOut);
