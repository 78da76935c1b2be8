namespace KnowledgeGraph.Training;

/// <summary>All scores on one part of one treebank.</summary>
/// <param name="Treebank">The treebank's short name.</param>
/// <param name="Part"><c>dev</c> or <c>test</c>.</param>
/// <param name="Raw">Scores of cutting raw text.</param>
/// <param name="Given">Scores of reading given words.</param>
internal sealed record TreebankScores(string Treebank, string Part, SegmentationScores Raw, ReaderScores Given);
