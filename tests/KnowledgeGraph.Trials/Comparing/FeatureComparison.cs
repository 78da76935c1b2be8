using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using KnowledgeGraph.Tck;

namespace KnowledgeGraph.Trials;

/// <summary>Plays the scenarios of the openCypher TCK here and on a server, which shows where the TCK and the server differ.</summary>
internal sealed class FeatureComparison(ICypherServer server, string folder)
{
    private readonly NamedGraphs graphs = new(folder);

    /// <summary>The scenarios whose query the server answers otherwise; those that bring procedures of their own are left out.</summary>
    public async IAsyncEnumerable<Difference> RunAsync(string filter)
    {
        foreach (var scenario in TckFolder.Scenarios(folder))
        {
            if (!scenario.FullName.Contains(filter, StringComparison.OrdinalIgnoreCase) || scenario.Steps.Any(step => step.Text.Contains("a procedure", StringComparison.Ordinal)))
                continue;
            using var graph = new PropertyGraph();
            await Outcome.OfAsync(server, "MATCH (n) DETACH DELETE n", inOrder: false);
            await foreach (var difference in PlayAsync(scenario, new CypherEngine(graph)))
                yield return difference;
        }
    }

    private async IAsyncEnumerable<Difference> PlayAsync(Scenario scenario, CypherEngine engine)
    {
        var parameters = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var step in scenario.Steps)
        {
            if (step.Text.StartsWith("parameter", StringComparison.Ordinal))
            {
                foreach (var row in step.Table)
                    parameters[row[0]] = (PropertyValue)TckValueParser.Parse(row[1]);
            }
            foreach (var query in Queries(step))
            {
                var ours = await Outcome.OfAsync(engine, query, inOrder: false, parameters);
                var theirs = await Outcome.OfAsync(server, query, inOrder: false, parameters);
                if (!ours.Agrees(theirs))
                    yield return new Difference(scenario.FullName, query, ours, theirs);
            }
        }
    }

    private string[] Queries(Step step)
    {
        if (step.Block is { } query)
            return [query];
        return step.Text.StartsWith("the ", StringComparison.Ordinal) && step.Text.EndsWith(" graph", StringComparison.Ordinal)
            ? graphs.Script(step.Text.Split(' ')[1]).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
    }
}
