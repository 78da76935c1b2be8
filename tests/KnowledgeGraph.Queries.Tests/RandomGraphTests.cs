using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries.Tests;

/// <summary>On small random graphs the search finds what trying every simple path finds.</summary>
public sealed class RandomGraphTests
{
    private static readonly Gen<string> Edge =
        from source in Gen.Choose(0, 6)
        from target in Gen.Choose(0, 6)
        from type in Gen.Elements("ACCUSES", "AIDS")
        from confidence in Gen.Elements("0.5", "0.8", "0.80", "0.25")
        select string.Create(CultureInfo.InvariantCulture, $"n{source} {type} n{target} {confidence}");

    private static readonly Gen<(string Lines, PathQuestion Question)> Case =
        from lines in Edge.ListOf(11)
        from count in Gen.Choose(1, 12)
        from directed in Gen.Elements(true, false)
        from hops in Gen.Elements<int?>(null, 1, 2, 3, 4)
        from confidence in Gen.Elements(0, 0.4)
        select ("n0\nn1\n" + string.Join('\n', lines),
            new PathQuestion(Drawn.Id("n0"), Drawn.Id("n1")) { Count = count, Directed = directed, MaxHops = hops, MinConfidence = confidence });

    [Test]
    public void TheBestPathsAreThoseThatTryingAllGives() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(1999, 1), null)),
        Prop.ForAll(Case.ToArbitrary(), Compare));

    private static void Compare((string Lines, PathQuestion Question) example)
    {
        var drawn = new Drawn(example.Lines);
        var answer = drawn.Connections.Find(example.Question);
        var expected = All(drawn.Data, example.Question)
            .OrderBy(path => path.Nodes.Count).ThenBy(path => path.Cost).ThenBy(path => string.Join(' ', path.Nodes), StringComparer.Ordinal)
            .Take(example.Question.Count).Select(path => string.Join(' ', path.Nodes));
        Assert.That(answer.Paths.Select(path => string.Join(' ', path.Entities)), Is.EqualTo(expected), example.ToString());
        Assert.That(answer.Reason is null, Is.EqualTo(answer.Paths.Count > 0));
    }

    private static IEnumerable<(List<EntityId> Nodes, long Cost)> All(GraphData graph, PathQuestion question) =>
        Extend(graph, question, [question.From], 0);

    private static IEnumerable<(List<EntityId> Nodes, long Cost)> Extend(GraphData graph, PathQuestion question, List<EntityId> path, long cost)
    {
        if (path[^1] == question.To)
            return [(path, cost)];
        if (path.Count > question.MaxHops)
            return [];
        return graph.Nodes.Select(node => node.Id).Where(next => !path.Contains(next)).SelectMany(next =>
        {
            var best = graph.Edges.Where(edge => edge.Confidence >= question.MinConfidence && Joins(edge, path[^1], next, question.Directed))
                .Select(edge => (double?)edge.Confidence).Max();
            if (best is not { } confidence)
                return [];
            var degree = graph.Edges.Sum(edge => (edge.Source == next ? 1 : 0) + (edge.Target == next ? 1 : 0));
            var through = next == question.To ? 0 : Nats(Math.Log(degree));
            return Extend(graph, question, [.. path, next], cost + Nats(-Math.Log(confidence)) + through);
        });
    }

    private static bool Joins(Edge edge, EntityId from, EntityId to, bool directed) =>
        (edge.Source == from && edge.Target == to) || (!directed && edge.Source == to && edge.Target == from);

    private static long Nats(double cost) => (long)Math.Round(cost * 1_000_000);
}
