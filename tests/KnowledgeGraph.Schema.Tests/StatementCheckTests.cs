using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema.Tests;

public sealed class StatementCheckTests
{
    private static readonly GraphSchema Schema = GraphSchema.Default;

    [TestCase("SANCTIONS", "State", "State")]
    [TestCase("REJECTS", "State", "Treaty")]
    [TestCase("REJECTS", "Person", "Organization")]
    [TestCase("HOLDS_OFFICE", "Person", "State")]
    [TestCase("HOLDS_OFFICE", "Person", "Company")]
    [TestCase("OWNS", "State", "Company")]
    [TestCase("LOCATED_IN", "Treaty", "Place")]
    [TestCase("CONCERNS", "Dispute", "Company")]
    [TestCase("ANNEXES", "State", "Place")]
    [TestCase("PARTY_TO", "Organization", "Dispute")]
    public void AStatementOverWhatItsTypeConnectsFits(string type, string subject, string @object) =>
        Assert.That(Check(type, subject, @object), Is.EqualTo(StatementCheck.Fits));

    [TestCase("HOLDS_OFFICE", "State", "Person", "HOLDS_OFFICE goes from Person to State, Organization or Company; exchange subject and object")]
    [TestCase("SIGNED", "Treaty", "Person", "SIGNED goes from Actor to Treaty; exchange subject and object")]
    [TestCase("CAUSED_BY", "Treaty", "Dispute", "CAUSED_BY goes from Dispute or Event to Dispute, Event or Treaty; exchange subject and object")]
    public void AStatementTheWrongWayRoundFitsSwapped(string type, string subject, string @object, string message) =>
        Assert.That(Check(type, subject, @object), Is.EqualTo(new StatementCheck(StatementFit.FitsSwapped, message)));

    [TestCase("HOLDS_OFFICE", "Organization", "State", StatementFit.SubjectNotAllowed, "HOLDS_OFFICE goes from Person to State, Organization or Company; its subject cannot be Actor:Organization")]
    [TestCase("CAPITAL_OF", "Treaty", "State", StatementFit.SubjectNotAllowed, "CAPITAL_OF goes from Place to State or Place; its subject cannot be Treaty")]
    [TestCase("SIGNED", "Person", "Company", StatementFit.ObjectNotAllowed, "SIGNED goes from Actor to Treaty; its object cannot be Actor:Company")]
    [TestCase("ACCUSES", "State", "Document", StatementFit.ObjectNotAllowed, "ACCUSES goes from Actor to Actor, Treaty, Event, Dispute or Place; its object cannot be Document")]
    public void AnEndThatFitsNeitherWayIsNamedWithItsLabels(string type, string subject, string @object, StatementFit fit, string message) =>
        Assert.That(Check(type, subject, @object), Is.EqualTo(new StatementCheck(fit, message)));

    [Test]
    public void ASymmetricTypeFitsInEitherDirection()
    {
        Assert.That(Check("AGREES_WITH", "State", "Treaty").IsFit);
        Assert.That(Check("AGREES_WITH", "Treaty", "State").IsFit);
        Assert.That(Check("AGREES_WITH", "Treaty", "Treaty").Fit, Is.EqualTo(StatementFit.SubjectNotAllowed));
    }

    [Test]
    public void AnUnknownTypeIsReportedWithWhatMayHaveBeenMeant() => Assert.That(
        Check("SANCTION", "State", "State"),
        Is.EqualTo(new StatementCheck(StatementFit.UnknownType, "the schema has no edge type 'SANCTION'; did you mean 'SANCTIONS'?")));

    [Test]
    public void ProvenanceIsNeverStated() => Assert.That(
        Check("MENTIONS", "Passage", "State"),
        Is.EqualTo(new StatementCheck(StatementFit.Provenance, "MENTIONS records where something was read; no statement makes it")));

    [Test]
    public void NothingHasToDoWithItself()
    {
        var belarus = EntityId.Parse("state:belarus");
        var labels = Schema.Expand("State");

        Assert.That(
            Schema.Check("ACCUSES", belarus, labels, belarus, labels),
            Is.EqualTo(new StatementCheck(StatementFit.SelfLoop, "ACCUSES connects two entities; subject and object are both state:belarus")));
        Assert.That(Schema.Check("ACCUSES", belarus, labels, EntityId.Parse("state:russia"), labels).IsFit);
    }

    [Test]
    public void WithoutLabelsNothingFits() => Assert.That(
        Schema.Check("SIGNED", [], ["Treaty"]).Message,
        Is.EqualTo("SIGNED goes from Actor to Treaty; its subject cannot be without labels"));

    private static StatementCheck Check(string type, string subject, string @object) =>
        Schema.Check(type, Schema.Expand(subject), Schema.Expand(@object));
}
