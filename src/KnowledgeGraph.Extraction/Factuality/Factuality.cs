using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether what is told of is so, whether it happened, and who says it.</summary>
/// <param name="Polarity">That it is so, or not.</param>
/// <param name="Modality">Whether it happened.</param>
/// <param name="Speaker">Who says it, where the text names someone.</param>
internal sealed record Factuality(Polarity Polarity, Modality Modality, MentionGroup? Speaker)
{
    public static Factuality Fact { get; } = new(Polarity.Asserted, Modality.Actual, null);
}
