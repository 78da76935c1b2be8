using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation.Tests;

public sealed class GraphScorerTests
{
    private static readonly GraphScorer Scorer = new(type => type == "CONSULTS");

    private static readonly GoldFile Gold = new(
        "dairy",
        null,
        [
            new GoldEntity("state:russia", ["State"], "Russia", ["Moscow"], Required: true),
            new GoldEntity("state:belarus", ["State"], "Belarus", [], Required: true),
            new GoldEntity("dispute:milk-war", ["Dispute"], "Milk War of 2009", [], Required: false),
        ],
        [
            new GoldEdge(["state:russia"], ["SANCTIONS"], ["state:belarus"], "2009-07", "Russia banned dairy imports.", Required: true),
            new GoldEdge(["state:belarus"], ["CONSULTS"], ["state:russia"], null, "They met.", Required: true),
            new GoldEdge(["state:russia"], ["PARTY_TO"], ["dispute:milk-war"], null, "", Required: false),
        ]);

    [Test]
    public void HitsMissesAndMistakesAreCountedAndListed()
    {
        var score = Scorer.Score(Gold, Graph(
            ("russia", "SANCTIONS", "belarus", "2009"), ("russia", "ACCUSES", "belarus", null), ("russia", "PARTY_TO", "milk-row", null)));

        Assert.That(ScoreText.Details(score) + ScoreText.Summary(score), Is.EqualTo(
            """
            MISSED state:belarus CONSULTS state:russia :: They met.
            WRONG  state:russia ACCUSES state:belarus :: russia ACCUSES belarus
            EXTRA NODE Poland ['Actor', 'State']
            entities P 0.67 R 1.00 F1 0.80 (typed 1.00, duplicates 0, extra 1)
            edges    P 0.50 R 0.50 F1 0.50 (1 of 2 required, 1 wrong, 1 neutral), dates 1.00

            """));
    }

    [Test]
    public void SymmetricTypesMatchInEitherDirection() =>
        Assert.That(Scorer.Score(Gold, Graph(("russia", "CONSULTS", "belarus", null))).Edges.Hits, Is.EqualTo(1));

    [Test]
    public void DirectedTypesDoNot() =>
        Assert.That(Scorer.Score(Gold, Graph(("belarus", "SANCTIONS", "russia", null))).Edges.Wrong, Is.EqualTo(1));

    [Test]
    public void TypesAreToldApart() => Assert.That(
        Scorer.Score(Gold, Graph(("russia", "SANCTIONS", "belarus", null), ("russia", "ACCUSES", "belarus", null))).Types,
        Is.EqualTo(new[] { new TypeScore("ACCUSES", 0, 0, 1), new TypeScore("CONSULTS", 0, 1, 0), new TypeScore("SANCTIONS", 1, 1, 0) }));

    [Test]
    public void AnAverageCountsEveryEdgeAlike()
    {
        var good = Scorer.Score(Gold, Graph(("russia", "SANCTIONS", "belarus", null), ("russia", "CONSULTS", "belarus", null)));
        var bad = Scorer.Score(Gold, Graph(("russia", "ACCUSES", "belarus", null)));
        Assert.That(ScoreText.Summary(GraphScore.Average("all", [good, bad])), Is.EqualTo(
            "entities P 0.67 R 1.00 F1 0.80 (typed 1.00, duplicates 0, extra 2)\n"
            + "edges    P 0.67 R 0.50 F1 0.57 (2 of 4 required, 1 wrong, 0 neutral), dates 0.00\n"));
    }

    [Test]
    public void WhatIsRightIsCountedByConfidence()
    {
        var sure = Graph(("russia", "SANCTIONS", "belarus", null), ("russia", "ACCUSES", "belarus", null));
        var graph = sure with { Edges = [.. sure.Edges, sure.Edges[0] with { Id = "e9", Confidence = 0.9 }] };
        var bins = GraphScore.Average("all", [Scorer.Score(Gold, graph), Scorer.Score(Gold, graph)]).Calibration;
        Assert.Multiple(() =>
        {
            Assert.That(bins[^2], Is.EqualTo(new CalibrationBin(0.85, 0.95, 2, 2, 0, 0)));
            Assert.That((bins[^1].Edges, bins[^1].EdgeShare, bins[^1].StatementShare), Is.EqualTo((4, 0.5, (double?)null)));
        });
    }

    private static GraphData Graph(params (string Source, string Type, string Target, string? Date)[] edges) => new(
        [Node("russia", "Moscow", "State"), Node("belarus", "Belarus", "State"), Node("milk-row", "2009 milk war", "Dispute"), Node("poland", "Poland", "State")],
        [
            .. edges.Select((edge, number) => new Edge(
                "e" + number, edge.Type, Id(edge.Source), Id(edge.Target), edge.Date is null ? Timing.Unknown : Timing.At(PartialDate.Parse(edge.Date)), 1,
                new Dictionary<string, PropertyValue>(), [], [new Evidence("d", 0, 0, 1, $"{edge.Source} {edge.Type} {edge.Target}")])),
        ],
        [],
        []);

    private static Node Node(string id, string name, string label) => new(
        Id(id), label == "State" ? ["Actor", label] : [label], new Dictionary<string, PropertyValue> { ["name"] = name, ["aliases"] = PropertyValue.Texts([]) });

    private static EntityId Id(string name) => EntityId.Parse("x:" + name);
}
