using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A sentence to learn from: features of the root and the words, and the right answers as numbers.</summary>
/// <param name="Features">The root's, then the words'.</param>
/// <param name="Heads">For each row its head's row; -1 for the root.</param>
/// <param name="Relations">The relation of each row; -1 where it is not to be learned.</param>
/// <param name="Tags">For each kind of tag the number of each row's; -1 where it is not to be learned.</param>
internal sealed record GoldSentence(WordFeatures[] Features, int[] Heads, int[] Relations, int[][] Tags)
{
    public int Rows => Features.Length;
}
