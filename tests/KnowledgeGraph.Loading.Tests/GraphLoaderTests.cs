using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

public sealed class GraphLoaderTests
{
    [Test]
    public async Task EdgeIsOneMatchAwayFromItsSentences()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union());
        await graph.LoadAsync(server);

        var rows = await server.ReadAsync(
            "MATCH (a:Actor {id: 'state:russia'})-[r:SANCTIONS]->(b:State) MATCH (s:Statement)-[:IN]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document) " +
            "WHERE s.id IN r.statements AND EXISTS { (s)-[:SUBJECT]->(a) } AND EXISTS { (s)-[:OBJECT]->(b) } " +
            "RETURN d.id AS document, s.text AS text, r.date AS date, r.earliest AS earliest, r.latest AS latest, r.mode AS mode ORDER BY document");

        Assert.That(rows.Select(row => row["document"]), Is.EqualTo(new Value[] { new StringValue("milk-war"), new StringValue("union") }));
        Assert.That(rows[0]["text"], Is.EqualTo(new StringValue("In June 2009 Russia banned Belarusian dairy imports.")));
        Assert.That(rows[0]["date"], Is.EqualTo(new StringValue("2009-06")));
        Assert.That(rows[0]["earliest"], Is.EqualTo(new DateValue(new DateOnly(2009, 6, 1))));
        Assert.That(rows[0]["latest"], Is.EqualTo(new DateValue(new DateOnly(2009, 6, 30))));
        Assert.That(rows[0]["mode"], Is.EqualTo(new StringValue("ban")));
    }

    [Test]
    public async Task ContestedStatementStandsBesideTheEdgeWithItsSpeaker()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar());
        await graph.LoadAsync(server);

        var row = (await server.ReadAsync("MATCH (s:Statement {polarity: 'denied'})-[:SAID_BY]->(a:Actor) RETURN s.type AS type, a.name AS name")).Single();

        Assert.That(row.Values, Is.EqualTo(new Value[] { new StringValue("THREATENS"), new StringValue("Ukraine") }));
        Assert.That(await server.CountAsync("MATCH ()-[r:THREATENS]->() RETURN count(r)"), Is.Zero);
        Assert.That(await server.CountAsync("MATCH (:Passage {id: 'milk-war#0'})-[m:MENTIONS {text: 'Belarusian'}]->(:State {id: 'state:belarus'}) RETURN m.end - m.start"), Is.EqualTo(10));
    }

    [Test]
    public async Task SameGraphLoadedTwiceIsTheSameGraph()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union(), Readings.Island());
        await graph.LoadAsync(server);
        var once = await server.ContentAsync();

        var second = await graph.LoadAsync(server);

        Assert.That(second, Is.EqualTo(new LoadReport(0, 0, 0, 3, 0, 0, 0, 0)));
        Assert.That(await server.ContentAsync(), Is.EqualTo(once));
    }

    [Test]
    public async Task ServerThatLostItsMemoryOfDocumentsGetsNothingTwice()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union(), Readings.Island());
        await graph.LoadAsync(server);
        var once = await server.ContentAsync();
        await server.ReadAsync("MATCH (d:`_KgDocument`) DETACH DELETE d");

        var report = await graph.LoadAsync(server);

        Assert.That(report.Added, Is.EqualTo(3));
        Assert.That(await server.ContentAsync(), Is.EqualTo(once));
    }

    [Test]
    public async Task IndexesOfAnEarlierVersionGiveWayToConstraints()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar());
        await graph.LoadAsync(server);
        await server.ReadAsync("DROP CONSTRAINT edge_SANCTIONS_id_unique");
        await server.ReadAsync("CREATE INDEX edge_SANCTIONS_id_range FOR ()-[r:SANCTIONS]-() ON (r.id)");
        await server.ReadAsync("MATCH (s:`_KgSchema`) SET s.stamp = 'earlier'");

        await graph.LoadAsync(server);

        var constraints = await server.ReadAsync("SHOW CONSTRAINTS YIELD name WHERE name = 'edge_SANCTIONS_id_unique' RETURN name");
        Assert.That(constraints, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task UpdatedGraphLoadsAsTheDifferenceAndEndsAsIfLoadedAlone()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union(), Readings.Island());
        await graph.LoadAsync(server);
        graph.File.Remove("island");
        graph.File.Remove("milk-war");
        graph.File.Add(new ReadingBuilder("union").Entity("state:russia", "Russian Federation", "State").Entity("state:china", "China", "State")
            .Says("Russia supports China.", "state:russia", "SUPPORTS", "state:china", subjectSpelling: "Russia").Build());

        var report = await graph.LoadAsync(server);

        Assert.That(report, Is.EqualTo(new LoadReport(0, 1, 2, 0, 2, 1, 4, 3)));
        Assert.That(await server.ContentAsync(), Is.EqualTo(await FreshAsync(graph)));
    }

    [Test]
    public async Task CorrectionsLoadAsTheDifference()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union(), Readings.Island());
        await graph.LoadAsync(server);
        var ban = graph.File.EdgesOf(EntityId.Parse("state:russia")).Single(edge => edge.Type == "SANCTIONS");
        graph.File.Correct(new RejectCorrection("anna", "No ban.", ban.Id));
        graph.File.Correct(new MergeCorrection("anna", "One.", EntityId.Parse("state:ukraine"), EntityId.Parse("state:iceland")));

        await graph.LoadAsync(server);

        Assert.That(await server.CountAsync("MATCH ()-[r:SANCTIONS]->() RETURN count(r)"), Is.Zero);
        Assert.That(await server.ContentAsync(), Is.EqualTo(await FreshAsync(graph)));
    }

    [Test]
    public async Task WhatUsersMadeByHandStays()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Island());
        await graph.LoadAsync(server);
        await server.ReadAsync(
            "MATCH (i:State {id: 'state:iceland'}), (b:State {id: 'state:belarus'}) SET b.note = 'mine', b:Watched CREATE (b)-[:SANCTIONS {mine: true}]->(i), (:Analyst {name: 'Anna'})-[:READS]->(b)");
        graph.File.Remove("island");
        graph.File.Add(Readings.Union());

        await graph.LoadAsync(server);

        Assert.That(await server.CountAsync("MATCH (:Analyst {name: 'Anna'})-[:READS]->(b:Watched:State {note: 'mine'})-[r:SANCTIONS {mine: true}]->(:State {id: 'state:iceland'}) RETURN count(r)"), Is.EqualTo(1));
        Assert.That(await server.CountAsync("MATCH (p:Place) RETURN count(p)"), Is.Zero);
        Assert.That(await server.CountAsync("MATCH ()-[r:OWNS]->() RETURN count(r)"), Is.Zero);
    }

    [Test]
    public async Task NamesFullOfQuotesAndBackticksAreTextAndNothingElse()
    {
        const string hostile = "O'Neill\"`) DETACH DELETE n // $rows {x: 1} \\u0027 \\";
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(new ReadingBuilder("`'\"]->() //", hostile, hostile)
            .Entity("person:hostile", hostile, "Person", "`", "'").Entity("state:x", "X", "State")
            .Says($"{hostile} leads X.", "person:hostile", "HOLDS_OFFICE", "state:x", properties: ("title", hostile)).Build());

        await graph.LoadAsync(server);

        var row = (await server.ReadAsync("MATCH (p:Person)-[r:HOLDS_OFFICE]->() MATCH (d:Document) RETURN p.name AS name, r.title AS title, d.source AS source")).Single();
        Assert.That(row.Values, Is.All.EqualTo(new StringValue(hostile)));
    }

    [Test]
    public async Task EvidenceCanBeLeftOutAndTakenOutLater()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Union());
        var none = new LoadOptions(EvidenceLevel.None);
        await graph.LoadAsync(server, none);
        var without = await server.ContentAsync();
        Assert.That(await server.CountAsync("MATCH (n:Document|Passage|Statement) RETURN count(n)"), Is.Zero);

        await graph.LoadAsync(server);
        Assert.That(await server.CountAsync("MATCH (n:Document|Passage|Statement) RETURN count(n)"), Is.EqualTo(2 + 4 + 4));
        await graph.LoadAsync(server, none);

        Assert.That(await server.ContentAsync(), Is.EqualTo(without));
    }

    [Test]
    public async Task DryRunTellsWhatWouldChangeAndChangesNothing()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(Readings.MilkWar(), Readings.Island());
        Assert.That(await graph.PlanAsync(server), Is.EqualTo(new LoadReport(2, 0, 0, 0, 5, 2, 0, 0)));
        await graph.LoadAsync(server);
        var before = await server.ContentAsync();
        graph.File.Remove("island");
        graph.File.Add(Readings.Union());

        var report = await graph.PlanAsync(server);

        Assert.That(report, Is.EqualTo(new LoadReport(1, 0, 1, 1, 2, 2, 2, 1)));
        Assert.That(await server.ContentAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task LabelThatTheSchemaDoesNotHaveIsRefused()
    {
        await using var server = await SharedServer.EmptyAsync();
        using var graph = new LoadedGraph(new ReadingBuilder("odd").Entity("x:y", "Y", "X`) DETACH DELETE n //").Mentions("Y is here.", ("x:y", "Y")).Build());

        var error = (await Assert.ThrowsAsync<InputException>(() => graph.LoadAsync(server)))!;

        Assert.That(error.Message, Is.EqualTo(
            "graph: holds the label 'X`) DETACH DELETE n //', which the schema does not have; build it again, or give its schema"));
    }

    private static async Task<List<string>> FreshAsync(LoadedGraph graph)
    {
        await using var server = await SharedServer.EmptyAsync();
        await graph.LoadAsync(server);
        return await server.ContentAsync();
    }
}
