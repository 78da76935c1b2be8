using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries.Tests;

public sealed class GraphStructureTests
{
    private static readonly GraphStructure Structure = new(new Drawn(
        """
        russia SANCTIONS belarus 2009
        russia ACCUSES belarus 2010
        belarus PARTY_TO treaty:union
        poland BORDERS belarus
        cuba CONSULTS venezuela
        sealand
        """).Snapshot);

    [Test]
    public void DistanceCountsStepsInEitherDirection() => Assert.Multiple(() =>
    {
        Assert.That(Structure.Distance(Drawn.Id("treaty:union"), Drawn.Id("russia")), Is.EqualTo(2));
        Assert.That(Structure.Distance(Drawn.Id("cuba"), Drawn.Id("russia")), Is.Null);
        Assert.That(Structure.Distance(Drawn.Id("cuba"), Drawn.Id("cuba")), Is.Zero);
    });

    [Test]
    public void TheNeighbourhoodIsOrderedByDistance() => Assert.That(Structure.Neighbourhood(Drawn.Id("russia"), 2), Is.EqualTo(new[]
    {
        new Neighbour(Drawn.Id("belarus"), 1), new Neighbour(Drawn.Id("poland"), 2), new Neighbour(Drawn.Id("treaty:union"), 2),
    }));

    [Test]
    public void TheMostConnectedActorsAreToldWithTheirNeighbours() => Assert.That(Structure.MostConnected(2), Is.EqualTo(new[]
    {
        new ConnectedEntity(Drawn.Id("belarus"), "Belarus", 4, 3), new ConnectedEntity(Drawn.Id("russia"), "Russia", 2, 1),
    }));

    [Test]
    public void ALabelChoosesAmongTheMostConnected() =>
        Assert.That(Structure.MostConnected(9, "Treaty").Select(entity => entity.Name), Is.EqualTo(new[] { "Union" }));

    [Test]
    public void ComponentsAreToldLargestFirst() => Assert.That(Structure.Components().Select(part => string.Join(' ', part.Select(id => id.Slug))), Is.EqualTo(new[]
    {
        "belarus poland russia union", "cuba venezuela", "sealand",
    }));
}
