using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>A passage with what reading found out about it.</summary>
/// <param name="Passage">The passage as it is stored.</param>
/// <param name="Kind">What part of the page it was.</param>
/// <param name="Offsets">Where each of its characters stands in the document's text.</param>
public sealed record ReadPassage(Passage Passage, PassageKind Kind, OffsetMap Offsets)
{
    /// <summary>What a reader sees; short for the passage's text.</summary>
    public string Text => Passage.Text;
}
