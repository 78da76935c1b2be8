using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Extraction.Llm.Tests;

public sealed class LlmExtractorTests
{
    private const string Text = "In July 2009 Russia banned dairy imports from Belarus. Ukraine watched in silence.";

    private const string Good = """
        {"statements": [{"subject": "Ukraine", "type": "SUPPORTS", "object": "Belarus", "quote": "Ukraine watched in silence.", "date": "2009-07"}]}
        """;

    private static readonly Reader Rules = new();

    [Test]
    public void AStatementThatPassageAndSchemaBearOutIsTaken()
    {
        using var server = new ChatServer(200, Good);
        var statement = Read(server).Statements.Single();
        Assert.Multiple(() =>
        {
            Assert.That((statement.Subject.Value, statement.Type, statement.Object.Value), Is.EqualTo(("state:ukraine", "SUPPORTS", "state:belarus")));
            Assert.That((statement.Timing.Date.ToString(), statement.Rule, statement.Confidence), Is.EqualTo(("2009-07", "llm/test", 0.7)));
            Assert.That(Text[statement.Evidence.Start..statement.Evidence.End], Is.EqualTo("Ukraine watched in silence.").And.EqualTo(statement.Evidence.Text));
        });
    }

    [Test]
    public void TheQuestionHoldsSchemaNamesPassageAndKey()
    {
        using var server = new ChatServer(200, Good);
        Read(server, options => options with { Key = "secret" });
        Assert.That(server.Requests.Single(), Does.Contain("SANCTIONS (").And.Contain("- Ukraine (Actor, State)").And.Contain(Text).And.Contain("\"temperature\":0"));
        Assert.That(server.Authorization, Is.EqualTo("Bearer secret"));
    }

    [TestCase("I cannot help with that.", "the answer holds no JSON object")]
    [TestCase("{\"statements\": [{]}", "the answer is not valid JSON")]
    [TestCase("{\"statements\": \"none\"}", "the answer has no list of statements")]
    [TestCase(
        "{\"statements\": [{\"subject\": \"Ukraine\", \"type\": \"SUPPORTS\", \"object\": \"Belarus\", \"quote\": \"Ukraine cheered.\"}]}",
        "nothing in the answer is borne out by the passage and the schema")]
    [TestCase(
        "{\"statements\": [{\"subject\": \"Ukraine\", \"type\": \"LOVES\", \"object\": \"Belarus\", \"quote\": \"Ukraine watched\"}]}",
        "nothing in the answer is borne out by the passage and the schema")]
    [TestCase(
        "{\"statements\": [{\"subject\": \"Ukraine\", \"type\": \"CAPITAL_OF\", \"object\": \"Belarus\", \"quote\": \"Ukraine watched\"}]}",
        "nothing in the answer is borne out by the passage and the schema")]
    [TestCase(
        "{\"statements\": [{\"subject\": \"Poland\", \"type\": \"SUPPORTS\", \"object\": \"Belarus\", \"quote\": \"Ukraine watched\"}]}",
        "nothing in the answer is borne out by the passage and the schema")]
    public void ABadAnswerLeavesThePassageToTheRules(string answer, string reason)
    {
        var fallbacks = new List<LlmFallback>();
        using var server = new ChatServer(200, answer);
        var reading = Read(server, options => options with { OnFallback = fallbacks.Add });
        Assert.That(reading.Statements, Is.EqualTo(Rules.Read(Text).Statements).UsingPropertiesComparer().And.Not.Empty);
        Assert.That(fallbacks, Is.EqualTo(new[] { new LlmFallback("text", 0, reason) }));
    }

    [Test]
    public void AnAnswerWithoutStatementsSaysThatThereAreNone()
    {
        using var server = new ChatServer(200, "```json\n{\"statements\": []}\n```");
        Assert.That(Read(server).Statements, Is.Empty);
    }

    [Test]
    public void AnAnswerThatNeverComesLeavesThePassageToTheRules()
    {
        var fallbacks = new List<LlmFallback>();
        using var server = new ChatServer(200, (string?)null);
        var reading = Read(server, options => options with { Timeout = TimeSpan.FromMilliseconds(200), OnFallback = fallbacks.Add });
        Assert.That(reading.Statements, Is.EqualTo(Rules.Read(Text).Statements).UsingPropertiesComparer());
        Assert.That(fallbacks.Single().Reason, Is.EqualTo("the answer took too long"));
    }

    [Test]
    public void AServerThatFailsIsAskedNoMoreThanThreeTimesOnEnd()
    {
        var fallbacks = new List<LlmFallback>();
        using var server = new ChatServer(500, "no");
        var text = string.Join("\n\n", Enumerable.Range(1, 5).Select(number => $"{Text} Chapter {number} ends."));
        var options = new LlmOptions("test") { Endpoint = server.Endpoint, Retries = 0, OnFallback = fallbacks.Add };
        var reading = new Reader(new BuildOptions { Llm = options }).Read(text);
        Assert.That(server.Requests, Has.Count.EqualTo(3));
        Assert.That(fallbacks, Has.Count.EqualTo(5));
        Assert.That(fallbacks[^1].Reason, Is.EqualTo("the server failed before and is not asked again"));
        Assert.That(reading.Statements, Is.EqualTo(Rules.Read(text).Statements).UsingPropertiesComparer());
    }

    [Test]
    public void WhatWasAnsweredIsNotAskedAgain()
    {
        using var folder = new TemporaryFolder();
        using var server = new ChatServer(200, Good);
        var first = Read(server, options => options with { CacheFolder = folder.Root });
        var second = Read(server, options => options with { CacheFolder = folder.Root });
        Assert.That(second.Statements, Is.EqualTo(first.Statements).UsingPropertiesComparer().And.Not.Empty);
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void WithoutAModelNoConnectionIsOpened()
    {
        using var connections = new ConnectionCount();
        new Reader().Read(Text);
        Assert.That(connections.Count, Is.Zero);

        using var server = new ChatServer(200, Good);
        Read(server);
        Assert.That(connections.Count, Is.Positive);
    }

    private static Model.DocumentReading Read(ChatServer server, Func<LlmOptions, LlmOptions>? adjust = null)
    {
        var options = new LlmOptions("test") { Endpoint = server.Endpoint, Retries = 0 };
        return new Reader(new BuildOptions { Llm = adjust?.Invoke(options) ?? options }).Read(Text);
    }
}
