namespace KnowledgeGraph.Tck;

/// <summary>Runs every scenario of every feature beneath a folder.</summary>
internal static class TckFolder
{
    public static TckResults Run(string folder, string filter = "")
    {
        var graphs = new NamedGraphs(folder);
        var passed = 0;
        var failures = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var scenario in FeatureReader.Read(file))
            {
                if (!scenario.FullName.Contains(filter, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (new ScenarioRun(scenario, graphs).Run() is { } failure)
                    failures.Add(failure);
                else
                    passed++;
            }
        }
        return new TckResults(passed, failures);
    }
}

/// <summary>How many scenarios passed, and what the others gave instead.</summary>
internal sealed record TckResults(int Passed, IReadOnlyList<string> Failures);
