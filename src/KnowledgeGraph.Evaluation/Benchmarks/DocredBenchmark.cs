using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Scores structural edges on passages with Wikidata relations, between entities that the passage's annotation names.</summary>
/// <remarks>Many relations hold by knowledge of the world alone, so that a low recall is normal.</remarks>
internal sealed class DocredBenchmark(DocredDocument[] documents) : Benchmark([.. documents.Select(document => document.Text)])
{
    public override BenchmarkScore Score(IReadOnlyDictionary<string, GraphData> graphs)
    {
        var results = documents.Select(document => DocredComparison.Of(document, ReadGraph.Of(graphs, document.Text.Id))).ToList();
        var edges = results.SelectMany(result => result.Edges).ToList();
        var types = EdgeClasses.RelationTypes.Where(type => edges.Any(edge => edge.Type == type))
            .Select(type => BenchmarkRow.Share(type, edges.Count(edge => edge.Type == type && edge.IsRight), edges.Count(edge => edge.Type == type)))
            .ToList();
        BenchmarkRow[] totals =
        [
            BenchmarkRow.Share("precision", edges.Count(edge => edge.IsRight), edges.Count),
            BenchmarkRow.Share("recall", results.Sum(result => result.PairsFound), results.Sum(result => result.Pairs)),
        ];
        var summary = string.Concat(types.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Measure} {row.Count}/{row.Of} ")))
            + string.Create(CultureInfo.InvariantCulture, $"\ndocred edges {edges.Count} precision {ScoreText.Three(totals[0].Value)} recall {ScoreText.Three(totals[1].Value)}\n");
        return new BenchmarkScore([.. types, .. totals], summary, [.. edges.Where(edge => !edge.IsRight).Select(edge => edge.Shown)]);
    }
}
