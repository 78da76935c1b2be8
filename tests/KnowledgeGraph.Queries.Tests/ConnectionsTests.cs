using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries.Tests;

public sealed class ConnectionsTests
{
    private static readonly Drawn Neighbours = new(
        """
        russia SANCTIONS belarus 2009-07
        russia ACCUSES belarus 2010 0.95
        belarus PARTY_TO treaty:union 1999
        russia PARTY_TO treaty:union 1999
        person:lukashenko HOLDS_OFFICE belarus 1994..
        company:gazprom SUPPLIES belarus 2004..2007
        russia OWNS company:gazprom
        poland BORDERS belarus
        poland ACCUSES russia 2021
        sealand
        cuba CONSULTS venezuela 2003
        """);

    [Test]
    public void TheShortestPathComesFirstAndTheOthersByLikelihood() => Assert.That(Shown(Ask("person:lukashenko", "company:gazprom")), Is.EqualTo(new[]
    {
        "person:lukashenko -HOLDS_OFFICE-> belarus <-SUPPLIES- company:gazprom",
        "person:lukashenko -HOLDS_OFFICE-> belarus <-ACCUSES- russia -OWNS-> company:gazprom",
        "person:lukashenko -HOLDS_OFFICE-> belarus <-BORDERS- poland -ACCUSES-> russia -OWNS-> company:gazprom",
    }));

    [Test]
    public void SeveralEdgesBetweenTwoEntitiesAreOneStepThatTellsTheMostCertain()
    {
        var step = Ask("russia", "belarus", new(default, default) { Count = 1 }).Paths.Single().Steps.Single();
        Assert.Multiple(() =>
        {
            Assert.That(step.Edge.Type, Is.EqualTo("ACCUSES"));
            Assert.That(step.Edge.Evidence.Single().Text, Is.EqualTo("russia ACCUSES belarus."));
            Assert.That(step.Others.Select(edge => edge.Type), Is.EqualTo(new[] { "SANCTIONS" }));
            Assert.That(step.Forward, Is.True);
        });
    }

    [Test]
    public void AWayThroughARareEntityTellsMoreThanOneThroughAHub()
    {
        var drawn = new Drawn("a CONSULTS hub\nhub CONSULTS b\na CONSULTS rare\nrare CONSULTS b\n" + string.Join('\n', Enumerable.Range(0, 20).Select(i => $"x{i} CONSULTS hub")));
        Assert.That(Shown(drawn.Connections.Find(Question("a", "b"))), Is.EqualTo(new[] { "a -CONSULTS-> rare -CONSULTS-> b", "a -CONSULTS-> hub -CONSULTS-> b" }));
    }

    [Test]
    public void TheCostIsTheLogarithmOfALikelihood()
    {
        var path = Ask("person:lukashenko", "company:gazprom", new(default, default) { Count = 1 }).Paths.Single();
        Assert.That(Math.Exp(-path.Cost), Is.EqualTo(0.9 * 0.9 / 6).Within(1e-6), "Belarus has six edges.");
    }

    [Test]
    public void TypesAndExclusionsChooseTheWay() => Assert.Multiple(() =>
    {
        Assert.That(Shown(Ask("russia", "belarus", new(default, default) { Types = ["PARTY_TO"] })), Is.EqualTo(new[] { "russia -PARTY_TO-> treaty:union <-PARTY_TO- belarus" }));
        Assert.That(Shown(Ask("russia", "belarus", new(default, default) { Count = 1, Exclude = ["ACCUSES"] })), Is.EqualTo(new[] { "russia -SANCTIONS-> belarus" }));
    });

    [Test]
    public void LabelsHoldForTheEntitiesBetweenTheEndsOnly() => Assert.That(
        Shown(Ask("russia", "belarus", new(default, default) { Through = ["Company", "Treaty"] })),
        Is.EqualTo(new[]
        {
            "russia -ACCUSES-> belarus", "russia -OWNS-> company:gazprom -SUPPLIES-> belarus", "russia -PARTY_TO-> treaty:union <-PARTY_TO- belarus",
        }));

    [Test]
    public void DatesKeepWhatMayHaveHeldThen() => Assert.That(
        Shown(Ask("russia", "belarus", new(default, default) { Earliest = new DateOnly(2009, 7, 31), Latest = new DateOnly(2009, 12, 31) })),
        Is.EqualTo(new[] { "russia -SANCTIONS-> belarus" }));

    [Test]
    public void DirectedPathsFollowEdgesFromSubjectToObject() => Assert.That(
        Shown(Ask("russia", "belarus", new(default, default) { Directed = true, Count = 9 })),
        Is.EqualTo(new[] { "russia -ACCUSES-> belarus", "russia -OWNS-> company:gazprom -SUPPLIES-> belarus" }));

    [Test]
    public void AnEntityWithoutEdgesIsNamed() =>
        Assert.That(Ask("russia", "sealand"), Is.EqualTo(None(NoPathKind.NoEdges, "Sealand has no edges at all.")).Using<PathAnswer>(Same));

    [Test]
    public void PartsThatNoEdgeJoinsAreMeasured() => Assert.That(
        Ask("russia", "cuba"),
        Is.EqualTo(None(NoPathKind.Apart, "Russia and Cuba are in parts of the graph that no edge joins: one of 6 entities, the other of 2.")).Using<PathAnswer>(Same));

    [Test]
    public void TheSameEntityNeedsNoPath() =>
        Assert.That(Ask("russia", "russia"), Is.EqualTo(None(NoPathKind.SameEntity, "Both ends are Russia.")).Using<PathAnswer>(Same));

    [Test]
    public void ALimitOfStepsSaysHowFarTheyAre() => Assert.That(
        Ask("person:lukashenko", "company:gazprom", new(default, default) { MaxHops = 1 }),
        Is.EqualTo(None(NoPathKind.TooFar, "Lukashenko and Gazprom are 2 steps apart, more than the 1 allowed.", 2)).Using<PathAnswer>(Same));

    [Test]
    public void TheFilterThatSeparatesIsNamedWithTheWayWithoutIt() => Assert.That(
        Ask("person:lukashenko", "company:gazprom", new(default, default) { Earliest = new DateOnly(2015, 1, 1), Exclude = ["OWNS"] }),
        Is.EqualTo(None(
            NoPathKind.Filtered,
            "Lukashenko and Gazprom are not connected this way, but by 2 steps without the filter by date.",
            2,
            new SeparatingFilter(PathFilter.Dates, 2))).Using<PathAnswer>(Same));

    [Test]
    public void FiltersThatSeparateOnlyTogetherAreNamedTogether() => Assert.That(
        Ask("person:lukashenko", "company:gazprom", new(default, default) { Earliest = new DateOnly(2015, 1, 1), Types = ["ACCUSES"] }).Reason!.Message,
        Is.EqualTo("Lukashenko and Gazprom are not connected this way, but by 2 steps without any filter; "
            + "the choice of edge types and the filter by date separate them only together."));

    [Test]
    public void AMistypedEdgeTypeIsPointedOut() => Assert.That(
        Ask("russia", "belarus", new(default, default) { Types = ["SANCTION"] }).Reason!.Message,
        Is.EqualTo("Russia and Belarus are not connected this way, but by 1 step without the choice of edge types. "
            + "The graph has no edge of type 'SANCTION'; did you mean 'SANCTIONS'?"));

    [Test]
    public void AnUnknownEntityIsRefused() => Assert.That(
        () => Ask("russia", "atlantis"),
        Throws.TypeOf<UnknownNameException>().With.Message.EqualTo("There is no entity 'state:atlantis' in this graph."));

    private static PathAnswer Ask(string from, string to, PathQuestion? how = null) =>
        Neighbours.Connections.Find((how ?? new(default, default)) with { From = Drawn.Id(from), To = Drawn.Id(to) });

    private static PathQuestion Question(string from, string to) => new(Drawn.Id(from), Drawn.Id(to));

    private static string[] Shown(PathAnswer answer) => [.. answer.Paths.Select(Drawn.Shown)];

    private static PathAnswer None(NoPathKind kind, string message, int? hops = null, params SeparatingFilter[] without) =>
        new([], new NoPathReason(kind, message, hops, without));

    private static bool Same(PathAnswer left, PathAnswer right) =>
        left.Paths.Count == right.Paths.Count && left.Reason!.Without.SequenceEqual(right.Reason!.Without)
        && (left.Reason.Kind, left.Reason.Message, left.Reason.Hops) == (right.Reason.Kind, right.Reason.Message, right.Reason.Hops);
}
