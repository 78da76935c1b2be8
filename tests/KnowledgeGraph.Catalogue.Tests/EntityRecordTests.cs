using System.Reflection;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class EntityRecordTests
{
    private static readonly EntityCatalogue Catalogue = EntityCatalogue.Default;

    [Test]
    public void AStatesRecordHasItsLabelsCodesAndAliases()
    {
        var record = Catalogue.ToRecord(Catalogue.Entry(EntityId.Parse("state:belarus"))!);

        Assert.That(record.Labels, Is.EqualTo(new[] { "Actor", "State" }));
        Assert.That(record.Name, Is.EqualTo("Belarus"));
        Assert.That(record.KnownAliases, Is.SupersetOf(new[] { "Belarusian", "Republic of Belarus", "Беларусь" }));
        Assert.That(record.KnownAliases, Does.Not.Contain("Minsk"), "a capital stands for its state, and is no name of it");
        Assert.That(record.Properties["iso3"].AsText, Is.EqualTo("BLR"));
        Assert.That(record.Properties["wikidata"].AsText, Is.EqualTo("Q184"));
    }

    [Test]
    public void ATreatysRecordTellsWhenItWasSigned()
    {
        var record = Catalogue.ToRecord(Catalogue.Find("Minsk II")[0].Entry);

        Assert.That(record.Labels, Is.EqualTo(new[] { "Treaty" }));
        Assert.That(record.Properties.Select(property => $"{property.Key}={property.Value.AsText}"), Is.EqualTo(new[] { "kind=ceasefire", "signed=2015-02-12" }));
    }

    [Test]
    public void TheCatalogueHasNoWayToMakeAnEdge()
    {
        Type[] edges = [typeof(Statement), typeof(Edge), typeof(GraphData), typeof(DocumentReading)];
        var members = typeof(EntityCatalogue).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

        var makers = members.Where(member => edges.Any(edge => member.ToString()!.Contains(edge.FullName!, StringComparison.Ordinal)));

        Assert.That(makers.Select(member => member.ToString()), Is.Empty);
    }
}
