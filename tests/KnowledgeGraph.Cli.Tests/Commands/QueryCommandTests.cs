using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Tests;

public sealed class QueryCommandTests
{
    [Test]
    public async Task RowsComeInTheOrderAsked()
    {
        var run = await Kg.RunAsync("query", SmallGraph.File, "MATCH (a)-[r:SANCTIONS]->(b) RETURN a.name AS who, b.name AS whom, r.date AS day ORDER BY day", "--format", "csv");

        Assert.That(run.Output, Is.EqualTo("who,whom,day\nGazprom,Belarus,2004-01-01\nRussia,Belarus,2009-07\n"));
    }

    [Test]
    public async Task TheSentenceBehindAnEdgeIsOneMatchAway()
    {
        var run = await Kg.RunAsync(
            "query",
            SmallGraph.File,
            "MATCH (:Company {name: $name})<-[:SUBJECT]-(s:Statement {type: 'OWNS'})-[:IN]->(:Passage)<-[:HAS_PASSAGE]-(d:Document) RETURN s.text, d.id",
            "--param",
            "name=\"Gazprom\"",
            "--format",
            "csv");

        Assert.That(run.Output, Is.EqualTo("s.text,d.id\nGazprom acquired Beltransgaz in November 2011.,gas\n"), run.Error);
    }

    [Test]
    public async Task AWrongQueryIsUnderlinedWhereItIsWrong()
    {
        var run = await Kg.RunAsync("query", SmallGraph.File, "MATCH (n RETURN n");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.StartWith("kg: query:1:10: Found 'RETURN', expected ')'"));
        Assert.That(run.Error, Does.Contain("MATCH (n RETURN n").And.Contain("^"));
    }

    [Test]
    public async Task WhatAUserCreatesSurvivesReadingAgainAndNeedsAskingFor()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("g.kg");
        File.Copy(SmallGraph.File, file);
        string[] create = ["query", file, "MATCH (g:Company {name: 'Gazprom'}) CREATE (g)<-[:WATCHES]-(:Analyst {name: 'Ann'})"];

        Assert.That((await Kg.RunAsync(create)).Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That((await Kg.RunAsync([.. create, "--write"])).Code, Is.Zero);
        await Kg.RunAsync("build", SmallGraph.Documents, "-o", file);

        var run = await Kg.RunAsync("query", file, "MATCH (a:Analyst)-[:WATCHES]->(g) RETURN a.name, g.name", "--format", "csv");
        Assert.That(run.Output, Is.EqualTo("a.name,g.name\nAnn,Gazprom\n"), run.Error);
    }

    [Test]
    public async Task AWriteToWhatDocumentsSayNamesTheCommandThatCorrectsIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("g.kg");
        File.Copy(SmallGraph.File, file);

        var run = await Kg.RunAsync("query", file, "MATCH ()-[r:OWNS]->() DELETE r", "--write");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.BadInput));
        Assert.That(run.Error, Does.Contain("kg edit"));
    }

    [Test]
    public async Task NoRowIsExitCodeOne() =>
        Assert.That((await Kg.RunAsync("query", SmallGraph.File, "MATCH (n:Nothing) RETURN n")).Code, Is.EqualTo((int)ExitCode.None));

    [Test]
    public async Task AParameterThatIsNoJsonIsACommandLineError()
    {
        var run = await Kg.RunAsync("query", SmallGraph.File, "RETURN $a", "--param", "a=Belarus");

        Assert.That(run.Code, Is.EqualTo((int)ExitCode.WrongCommandLine));
        Assert.That(run.Error, Does.StartWith("kg: 'a=Belarus' is no parameter; expected NAME=JSON, as in name='\"Belarus\"' or year=2004."));
    }

    [Test]
    public async Task TheShellReadsQueriesOverSeveralLinesAndGoesOnAfterAnError()
    {
        var run = await Kg.RunAsync(":help\nMATCH (n\nRETURN n;\nRETURN 1\n AS one;\n:shema\n", ["query", SmallGraph.File, "--format", "csv"]);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("A query ends with a semicolon").And.Contain("one\n1\n"));
        Assert.That(run.Error, Does.Contain("expected ')'").And.Contain("There is no command ':shema'; did you mean ':schema'?; :help lists them."));
    }

    [Test]
    public void TabCompletesByWhatStandsBefore()
    {
        using var graph = Graph.Open(SmallGraph.File);
        var completion = new CypherCompletion(graph.Cypher.View);

        Assert.That(completion.At("MATCH (n:Comp", 13), Is.EqualTo((9, new[] { "Company" })));
        Assert.That(completion.At("RETURN n.conf", 13), Is.EqualTo((9, new[] { "confidence" })));
        Assert.That(completion.At("optio", 5).Candidates, Does.Contain("OPTIONAL MATCH"));
    }

    [Test]
    public void PiecesOfTheGraphAreWrittenAsCypherWritesThem()
    {
        var node = new NodeValue("1", ["State"], new Dictionary<string, PropertyValue> { ["name"] = "Côte d'Ivoire" });

        Assert.That(CypherText.Of(node), Is.EqualTo("(:State {name: 'Côte d\\'Ivoire'})"));
        Assert.That(CypherText.Of(new ListValue([new IntegerValue(1), NullValue.Instance])), Is.EqualTo("[1, null]"));
    }
}
