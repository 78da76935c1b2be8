using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>A document as a JSON object gives it.</summary>
internal sealed record Record(string? Id, string Text, string? Title, PartialDate? Date, string? Source)
{
    public ReadDocument ToDocument(string fallbackId) => DocumentReader.FromText(Id ?? fallbackId, Text, Title, Date, Source);
}
