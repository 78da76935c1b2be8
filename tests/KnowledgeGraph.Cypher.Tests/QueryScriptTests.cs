using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;
using KnowledgeGraph.Tck;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class QueryScriptTests
{
    private static readonly string[] Folders = ["Scripts", "Questions"];

    private static IEnumerable<QueryScript> Scripts =>
        Folders.SelectMany(folder => QueryScript.ReadAll(Repository.PathTo("tests", "KnowledgeGraph.Cypher.Tests", folder)));

    [TestCaseSource(nameof(Scripts))]
    public void TheQueryGivesTheRowsWrittenBeneathIt(object script)
    {
        var (_, _, setup, query, expected) = (QueryScript)script;
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        foreach (var statement in setup)
            engine.Run(statement);

        Assert.That(Answer(engine, query), Is.EqualTo(expected));
    }

    private static List<string> Answer(CypherEngine engine, string query)
    {
        var text = new TckText(ignoreListOrder: false);
        try
        {
            var answer = engine.Run(query);
            List<string> lines = answer.Columns.Count == 0 ? [] : [string.Join(" | ", answer.Columns)];
            lines.AddRange(answer.Rows.Select(row => string.Join(" | ", row.Values.Select(text.Of))));
            return answer.Summary.Plan is { } plan ? [.. plan.TrimEnd().Split('\n')] : lines;
        }
        catch (CypherException error)
        {
            return ["! " + error.Message, .. error.Excerpt.Split('\n')];
        }
    }
}
