using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Every rule reads its own examples and does not read its counter-examples.</summary>
public sealed class RuleExampleTests
{
    private static readonly Lazy<RuleExtractor> Extractor = new(() => new RuleExtractor(GraphSchema.Default, EntityCatalogue.Default));

    private static IEnumerable<TestCaseData> Examples =>
        Entries().SelectMany(rule => rule.Examples.Select(example => new TestCaseData(rule.Name, example.Text, example.Edges).SetArgDisplayNames(rule.Name, example.Text)));

    private static IEnumerable<TestCaseData> CounterExamples =>
        Entries().SelectMany(rule => rule.CounterExamples.Select(text => new TestCaseData(rule.Name, text).SetArgDisplayNames(rule.Name, text)));

    [TestCaseSource(nameof(Examples))]
    public void ARuleReadsItsExamples(string rule, string text, IReadOnlyList<string> edges)
    {
        var (graph, edgesByRule) = Read(text);

        var drawn = edgesByRule.Where(pair => pair.Rules.Contains(rule)).Select(pair => Written(graph, pair.Edge));
        Assert.That(drawn, Is.SupersetOf(edges));
    }

    [TestCaseSource(nameof(CounterExamples))]
    public void ARuleDoesNotReadItsCounterExamples(string rule, string text)
    {
        var (graph, edgesByRule) = Read(text);

        Assert.That(edgesByRule.Where(pair => pair.Rules.Contains(rule)).Select(pair => Written(graph, pair.Edge)), Is.Empty);
    }

    private static IEnumerable<(string Name, IReadOnlyList<RuleExample> Examples, IReadOnlyList<string> CounterExamples)> Entries() =>
        RuleSource.BuiltIn().Where(source => !source.IsClasses)
            .Select(source => RuleReader.Rules(source, GraphSchema.Default))
            .SelectMany(file => (file.Frames ?? []).Select(frame => (frame.Name, frame.Examples, frame.CounterExamples))
                .Concat((file.Sequences ?? []).Select(sequence => (sequence.Name, sequence.Examples, sequence.CounterExamples)))
                .Concat((file.Patterns ?? []).Select(pattern => (pattern.Name, pattern.Examples, pattern.CounterExamples))));

    private static (GraphData Graph, List<(Edge Edge, HashSet<string> Rules)> Edges) Read(string text)
    {
        var reading = Extractor.Value.Read(DocumentReader.FromText("example", text, date: new PartialDate(2012, 1, 1)));
        var graph = GraphDerivation.Derive([reading], [], GraphSchema.Default.RuleFor);
        var rules = graph.Statements.ToDictionary(statement => statement.Id, statement => statement.Rule);
        return (graph, [.. graph.Edges.Select(edge => (edge, edge.Statements.Select(id => rules[id]).ToHashSet()))]);
    }

    private static string Written(GraphData graph, Edge edge) => $"{Name(graph, edge.Source)} {edge.Type} {Name(graph, edge.Target)}";

    private static string Name(GraphData graph, EntityId id) => graph.Nodes.Single(node => node.Id == id).Name;
}
