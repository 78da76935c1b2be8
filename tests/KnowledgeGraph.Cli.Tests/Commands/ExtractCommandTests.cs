using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ExtractCommandTests
{
    private const string Lines = """
        {"id":"b","text":"Russia banned dairy imports from Belarus in July 2009."}
        this is no JSON
        {"id":"c"}
        {"id":"a","text":"","title":"Nothing"}

        """;

    [Test]
    public async Task EveryLineIsAnsweredInTheOrderOfTheInputAndABadOneStopsNothing()
    {
        var run = await Kg.RunAsync(Lines, ["extract", "--ndjson"]);
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToList();

        Assert.That(run.Code, Is.Zero);
        Assert.That(answers.Select(answer => (string?)answer["id"]), Is.EqualTo(new[] { "b", null, "c", "a" }));
        Assert.That(answers.Select(answer => answer.ContainsKey("error")), Is.EqualTo(new[] { false, true, true, false }));
    }

    [Test]
    public async Task ALineHoldsNodesEdgesAndStatementsWithTheirSentence()
    {
        var run = await Kg.RunAsync(Lines, ["extract", "--ndjson"]);
        var first = JObject.Parse(run.Output.Split('\n')[0]);

        var edge = first["edges"]!.Single();
        Assert.That((string?)edge["type"], Is.EqualTo("SANCTIONS"));
        Assert.That((string?)edge["source"], Is.EqualTo("state:russia"));
        Assert.That((string?)edge["properties"]!["date"], Is.EqualTo("2009-07"));
        Assert.That((string?)edge["evidence"]![0]!["text"], Is.EqualTo("Russia banned dairy imports from Belarus in July 2009."));
        Assert.That((string?)first["statements"]![0]!["rule"], Is.EqualTo("sanction/ban"));
    }
}
