using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema.Tests;

public sealed class GraphSchemaTests
{
    private static readonly GraphSchema Schema = GraphSchema.Default;

    [Test]
    public void TheDefaultSchemaHasEveryLabel() => Assert.That(Schema.Labels, Is.EqualTo(new[]
    {
        "Actor", "Company", "Dispute", "Document", "Event", "Organization", "Passage", "Person", "Place", "State", "Statement", "Treaty",
    }));

    [TestCase(EdgeGroup.Structure, 13)]
    [TestCase(EdgeGroup.Treaties, 10)]
    [TestCase(EdgeGroup.Interaction, 16)]
    [TestCase(EdgeGroup.Provenance, 6)]
    public void TheDefaultSchemaHasEveryEdgeTypeOfAGroup(EdgeGroup group, int count) =>
        Assert.That(Schema.EdgeTypes.Count(edge => edge.Group == group), Is.EqualTo(count));

    [Test]
    public void SymmetricTypesAreThoseThatReadTheSameBothWays() => Assert.That(
        Schema.EdgeTypes.Where(edge => edge.Symmetric).Select(edge => edge.Name),
        Is.EqualTo(new[] { "AGREES_WITH", "ALLIED_WITH", "BORDERS", "CONSULTS", "COOPERATES_WITH" }));

    [TestCase("HOLDS_OFFICE", "P39, P35, P6, P169, P488")]
    [TestCase("PART_OF", "P361, P131, P150⁻¹")]
    [TestCase("OWNS", "P127⁻¹, P355")]
    [TestCase("ALLIED_WITH", "")]
    public void EdgeTypesCarryTheirWikidataProperties(string type, string properties) =>
        Assert.That(string.Join(", ", Schema.Edge(type).Wikidata), Is.EqualTo(properties));

    [Test]
    public void EveryCameoRootButThePublicStatementBelongsToAnInteraction() => Assert.That(
        Schema.EdgeTypes.SelectMany(edge => edge.Cameo).Distinct().Order(StringComparer.Ordinal),
        Is.EqualTo(Enumerable.Range(2, 19).Select(root => $"{root:D2}")));

    [TestCase("State", "Actor", true)]
    [TestCase("State", "State", true)]
    [TestCase("Actor", "State", false)]
    [TestCase("Treaty", "Actor", false)]
    [TestCase("Statue", "Actor", false)]
    public void ALabelIsWhatItsParentsAre(string label, string ancestor, bool expected) =>
        Assert.That(Schema.Is(label, ancestor), Is.EqualTo(expected));

    [Test]
    public void ALabelExpandsToAllThatItsNodesCarry()
    {
        Assert.That(Schema.Expand("State"), Is.EqualTo(new[] { "Actor", "State" }));
        Assert.That(Schema.Expand("Treaty"), Is.EqualTo(new[] { "Treaty" }));
    }

    [Test]
    public void AnUnknownLabelIsReportedWithItsNeighbours()
    {
        var error = Assert.Throws<UnknownNameException>(() => Schema.Node("Organisation"))!;

        Assert.That(error.Message, Is.EqualTo("the schema has no label 'Organisation'; did you mean 'Organization'?"));
        Assert.That(error.Candidates, Is.EqualTo(new[] { "Organization" }));
    }

    [Test]
    public void AnUnknownEdgeTypeIsReportedWithItsNeighbours()
    {
        var error = Assert.Throws<UnknownNameException>(() => Schema.Edge("PARTY_OF"))!;

        Assert.That(error.Message, Is.EqualTo("the schema has no edge type 'PARTY_OF'; did you mean 'PART_OF' or 'PARTY_TO'?"));
    }

    [Test]
    public void IdKindsLeadToTheirLabels()
    {
        Assert.That(Schema.TryNodeOfIdKind(EntityId.Parse("state:belarus").Kind, out var node));
        Assert.That(node!.Name, Is.EqualTo("State"));
        Assert.That(Schema.TryNodeOfIdKind("actor", out _), Is.False);
    }

    [Test]
    public void RulesTellWhatKeepsEdgesApart()
    {
        Assert.That(Schema.RuleFor("SUPPLIES").KeyProperties, Is.EqualTo(new[] { "commodity" }));
        Assert.That(Schema.RuleFor("HOLDS_OFFICE").KeyProperties, Is.EqualTo(new[] { "title" }));
        Assert.That(Schema.RuleFor("BORDERS").Symmetric);
        Assert.That(Schema.RuleFor("MADE_BY_HAND"), Is.SameAs(EdgeRule.Plain));
    }

    [Test]
    public void PropertiesAreTheCommonTheInheritedAndTheOwn()
    {
        Assert.That(Names(Schema.Node("State").Properties), Is.EqualTo("id name aliases wikidata iso2 iso3 demonyms status"));
        Assert.That(Names(Schema.Edge("PARTY_TO").Properties), Is.EqualTo("id date from to earliest latest confidence statements role"));
        Assert.That(Names(Schema.Edge("AIDS").Properties), Is.EqualTo("id date from to earliest latest confidence statements mode context"));
        Assert.That(Names(Schema.Edge("MENTIONS").Properties), Is.EqualTo("start end text"));
    }

    [Test]
    public void NoSentenceServesTwice() => Assert.That(
        Schema.EdgeTypes.SelectMany(edge => new[] { edge.Example, edge.CounterExample?.Sentence }).OfType<string>(), Is.Unique);

    private static string Names(IEnumerable<PropertyType> properties) => string.Join(' ', properties.Select(property => property.Name));
}
