using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Finds out why a question has no path, by asking it again with less.</summary>
internal sealed class Diagnosis(IGraphView view, PathQuestion question, int from, int to, Func<int, string> nameOf)
{
    public NoPathReason Reason()
    {
        var open = new EntityNetwork(view, new PathQuestion(question.From, question.To));
        if (from == to)
            return Reason(NoPathKind.SameEntity, $"Both ends are {nameOf(from)}.");
        foreach (var end in new[] { from, to })
        {
            if (!HasSteps(open, end))
                return Reason(NoPathKind.NoEdges, $"{nameOf(end)} has no edges at all.");
        }
        var reached = Distances.Of(open, from, forward: true, until: to);
        if (reached[to] == Distances.Unreached)
            return Reason(NoPathKind.Apart, Apart(open, reached));
        return Hops(question) is { } tooMany
            ? Reason(NoPathKind.TooFar, $"{Pair} are {Steps(tooMany)} apart, more than the {question.MaxHops} allowed.", reached[to])
            : Filtered(reached[to]);
    }

    private string Pair => $"{nameOf(from)} and {nameOf(to)}";

    private NoPathReason Filtered(int hops)
    {
        SeparatingFilter[] without =
        [
            .. PathFilters.Set(question)
                .Select(filter => (Filter: filter, Hops: Hops(PathFilters.Without(question, filter))))
                .Where(pair => pair.Hops is not null)
                .Select(pair => new SeparatingFilter(pair.Filter, pair.Hops!.Value)),
        ];
        var how = without.Length > 0
            ? string.Join(", or ", without.Select(filter => $"by {Steps(filter.Hops)} without {PathFilters.Described(filter.Filter)}"))
            : $"by {Steps(hops)} without any filter; {Together()} separate them only together";
        return Reason(NoPathKind.Filtered, $"{Pair} are not connected this way, but {how}.{UnknownNames()}", hops, without);
    }

    private string UnknownNames() => string.Concat(
        question.Types.Except(view.EdgeTypes).Select(type => $" The graph has no edge of type '{type}'{NearNames.Hint(type, view.EdgeTypes)}")
            .Concat(question.Through.Except(view.Labels).Select(label => $" The graph has no label '{label}'{NearNames.Hint(label, view.Labels)}"))
            .Select(sentence => sentence.EndsWith('?') ? sentence : sentence + "."));

    private string Together() => string.Join(" and ", PathFilters.Set(question).Select(PathFilters.Described));

    private string Apart(EntityNetwork open, int[] fromFirst)
    {
        var fromSecond = Distances.Of(open, to, forward: true);
        return $"{Pair} are in parts of the graph that no edge joins: "
            + $"one of {Count(fromFirst)} entities, the other of {Count(fromSecond)}.";
    }

    private int? Hops(PathQuestion asked)
    {
        var distances = Distances.Of(new EntityNetwork(view, asked), from, forward: true, until: to);
        return distances[to] == Distances.Unreached ? null : distances[to];
    }

    private static bool HasSteps(EntityNetwork network, int node)
    {
        var steps = new List<NetworkStep>();
        network.Steps(node, forward: true, steps);
        return steps.Count > 0;
    }

    private static string Count(int[] distances) =>
        distances.Count(distance => distance != Distances.Unreached).ToString("N0", CultureInfo.InvariantCulture);

    private static string Steps(int hops) => hops == 1 ? "1 step" : string.Create(CultureInfo.InvariantCulture, $"{hops} steps");

    private static NoPathReason Reason(NoPathKind kind, string message, int? hops = null, IReadOnlyList<SeparatingFilter>? without = null) =>
        new(kind, message, hops, without ?? []);
}
