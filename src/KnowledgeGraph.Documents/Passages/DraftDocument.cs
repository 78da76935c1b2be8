using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>What a format's reader found: a text, its blocks, and what the input says of itself.</summary>
internal sealed record DraftDocument(string Text, IReadOnlyList<Block> Blocks)
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public PartialDate? Date { get; init; }
}
