namespace KnowledgeGraph.Tck;

/// <summary>Runs every scenario of every feature beneath a folder.</summary>
internal static class TckFolder
{
    public static TckResults Run(string folder, string filter = "")
    {
        var graphs = new NamedGraphs(folder);
        var passed = 0;
        var failures = new List<string>();
        foreach (var scenario in Scenarios(folder).Where(scenario => scenario.FullName.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            if (new ScenarioRun(scenario, graphs).Run() is { } failure)
                failures.Add(failure);
            else
                passed++;
        }
        return new TckResults(passed, failures);
    }

    /// <summary>The queries of all scenarios.</summary>
    public static IEnumerable<string> Queries(string folder) => Scenarios(folder)
        .SelectMany(scenario => scenario.Steps)
        .Where(step => step.Block is not null)
        .Select(step => step.Block!);

    /// <summary>All scenarios of every feature beneath a folder.</summary>
    public static IEnumerable<Scenario> Scenarios(string folder) =>
        Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(FeatureReader.Read);
}

/// <summary>How many scenarios passed, and what the others gave instead.</summary>
internal sealed record TckResults(int Passed, IReadOnlyList<string> Failures);
