using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class DiagramTests
{
    private const string MilkWar =
        """
        state:russia SANCTIONS state:belarus 2009-07
        state:russia SANCTIONS state:belarus 2004
        state:russia ACCUSES state:belarus
        state:belarus CONSULTS state:russia 1999
        state:belarus REJECTS state:russia
        company:gazprom SUPPLIES state:belarus 2004..2007
        state:russia OWNS company:gazprom
        state:poland BORDERS state:ukraine
        """;

    [Test]
    public void EdgesThatPointTheSameWayAreOneLine() => Assert.That(Drawn.Lines(Drawn.Diagram(MilkWar)), Is.EqualTo(new[]
    {
        "gazprom -> belarus: SUPPLIES 2004–2007",
        "belarus -- russia: CONSULTS 1999",
        "belarus -> russia: REJECTS",
        "poland -> ukraine: BORDERS",
        "russia -> gazprom: OWNS",
        "russia -> belarus: ACCUSES; SANCTIONS 2004, 2009-07",
    }));

    [Test]
    public void AFocusShowsWhatIsAroundIt() => Assert.Multiple(() =>
    {
        Assert.That(Drawn.Lines(Drawn.Diagram(MilkWar, Around("company:gazprom", 1))), Is.EqualTo(new[]
        {
            "gazprom -> belarus: SUPPLIES 2004–2007", "russia -> gazprom: OWNS",
        }));
        Assert.That(Drawn.Lines(Drawn.Diagram(MilkWar, Around("company:gazprom", 2))), Has.Length.EqualTo(5), "Poland and Ukraine are elsewhere.");
    });

    [Test]
    public void TypesAndDatesChooseEdges() => Assert.Multiple(() =>
    {
        Assert.That(Drawn.Lines(Drawn.Diagram(MilkWar, new() { Types = ["OWNS"] })), Is.EqualTo(new[] { "russia -> gazprom: OWNS" }));
        Assert.That(
            Drawn.Lines(Drawn.Diagram(MilkWar, new() { Earliest = new DateOnly(2007, 12, 31) })),
            Is.EqualTo(new[] { "gazprom -> belarus: SUPPLIES 2004–2007", "russia -> belarus: SANCTIONS 2009-07" }));
    });

    [Test]
    public void OfTooManyLinesTheStrongestAreDrawnAndTheOthersCounted()
    {
        var diagram = Drawn.Diagram("x:a R x:b - 0.5\nx:b R x:c - 0.9\nx:c R x:d - 0.7", new() { MostLines = 2 });
        Assert.Multiple(() =>
        {
            Assert.That(Drawn.Lines(diagram), Is.EqualTo(new[] { "b -> c: R", "c -> d: R" }));
            Assert.That(diagram.Nodes.Select(node => node.Name), Is.EqualTo(new[] { "b", "c", "d" }));
            Assert.That(diagram.LeftOut, Is.EqualTo(1));
        });
    }

    [Test]
    public void WhatIsNearTheFocusComesBeforeWhatIsStrong() => Assert.That(
        Drawn.Lines(Drawn.Diagram("x:a R x:b - 0.1\nx:b R x:c - 0.9", Around("x:a", 2) with { MostLines = 1 })), Is.EqualTo(new[] { "a -> b: R" }));

    [Test]
    public void AnEntityOfTheFocusIsDrawnEvenAlone() =>
        Assert.That(Drawn.Diagram(MilkWar + "\nstate:sealand", Around("state:sealand", 1)).Nodes.Single().Name, Is.EqualTo("sealand"));

    [Test]
    public void AFocusThatIsNotThereIsRefused() => Assert.That(
        () => Drawn.Diagram(MilkWar, Around("state:atlantis", 1)),
        Throws.TypeOf<UnknownNameException>().With.Message.EqualTo("There is no entity 'state:atlantis' in this graph to draw."));

    [Test]
    public void ManyTypesAndDatesAreCutShort()
    {
        var types = Enumerable.Range(1, 8).Select(i => $"x:a T{i} x:b");
        var dates = Enumerable.Range(2001, 6).Select(year => $"x:a T1 x:b {year}");
        Assert.That(
            Drawn.Lines(Drawn.Diagram(string.Join('\n', types.Concat(dates)))),
            Is.EqualTo(new[] { "a -> b: T1 2001, 2002, 2003, 2004, …; T2; T3; T4; T5; and 3 more" }));
    }

    private static DiagramSelection Around(string id, int hops) => new() { Focus = [EntityId.Parse(id)], Hops = hops };
}
