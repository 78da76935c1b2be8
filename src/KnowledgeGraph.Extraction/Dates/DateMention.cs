using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>A date or interval as a text gives it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Timing">What it means.</param>
/// <param name="IsRelative">True where its meaning depends on another date: "the following year".</param>
internal sealed record DateMention(int Start, int End, Timing Timing, bool IsRelative)
{
    /// <summary>True where it is part of what a mention of the same passage covers.</summary>
    public bool IsWithin(FoundMention mention) => Start >= mention.Start && End <= mention.End;

    /// <summary>True where nothing but a space stands between it and a mention of the same passage that follows.</summary>
    public bool IsRightBefore(FoundMention mention) => mention.Start - End is 0 or 1;
}
