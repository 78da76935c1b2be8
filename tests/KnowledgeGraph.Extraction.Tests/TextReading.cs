using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>What the extractor makes of a text, written so that tests can say what they expect.</summary>
internal sealed class TextReading
{
    private static readonly Lazy<RuleExtractor> Extractor = new(() => new RuleExtractor(GraphSchema.Default, EntityCatalogue.Default));

    private readonly GraphData graph;

    private TextReading(GraphData graph) => this.graph = graph;

    public IReadOnlyList<string> Edges => [.. graph.Edges.Select(Written)];

    public IReadOnlyList<string> Entities => [.. graph.Nodes.Select(node => $"{node.Name} ({node.Labels[^1]})")];

    public static TextReading Of(string text, PartialDate? date = null) => new(GraphDerivation.Derive(
        [Extractor.Value.Read(DocumentReader.FromText("text", text, date: date))], [], GraphSchema.Default.RuleFor));

    private string Written(Edge edge)
    {
        var date = edge.Timing.Date is { } at ? $" {at}" : "";
        return $"{Name(edge.Source)} {edge.Type} {Name(edge.Target)}{date}";
    }

    private string Name(EntityId id) => graph.Nodes.Single(node => node.Id == id).Name;
}
