using KnowledgeGraph.Tck;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class CompatibilityKitTests
{
    private static readonly string[] Groups = ["clauses", "expressions", "useCases"];

    [TestCaseSource(nameof(Groups))]
    public void EveryScenarioPasses(string group)
    {
        var results = TckFolder.Run(SharedData.Require("tck", "features", group));

        Assert.That(results.Failures, Is.Empty);
        Assert.That(results.Passed, Is.Positive);
    }
}
