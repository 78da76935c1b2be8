namespace KnowledgeGraph.Model.Tests;

public sealed class EntityIdTests
{
    [TestCase("state", "Belarus", "state:belarus")]
    [TestCase("treaty", "Treaty of Friendship (1995)", "treaty:treaty-of-friendship-1995")]
    [TestCase("person", "Siarhiej Cichanoŭski", "person:siarhiej-cichanouski")]
    [TestCase("person", "O'Neill", "person:oneill")]
    [TestCase("person", "Лукашенко", "person:лукашенко")]
    public void AnIdIsMadeOfKindAndName(string kind, string name, string expected)
    {
        var id = EntityId.Create(kind, name);

        Assert.That(id.Value, Is.EqualTo(expected));
        Assert.That(EntityId.Parse(id.Value), Is.EqualTo(id));
        Assert.That((id.Kind, id.Slug), Is.EqualTo((kind, expected[(kind.Length + 1)..])));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("belarus")]
    [TestCase(":belarus")]
    [TestCase("state:")]
    [TestCase("State:belarus")]
    [TestCase("state:Belarus")]
    [TestCase("state:-belarus")]
    [TestCase("state:bel arus")]
    [TestCase("state:a--b")]
    public void WhatIsNoIdIsNotRead(string? text) => Assert.That(EntityId.TryParse(text, out _), Is.False);

    [Test]
    public void TheErrorShowsTheText() =>
        Assert.That(() => EntityId.Parse("Belarus"), Throws.TypeOf<FormatException>().With.Message.EqualTo(
            "'Belarus' is not an entity id; expected kind:slug in lower case, as in state:belarus."));

    [Test]
    public void ANameWithoutLetterOrDigitMakesNoId() =>
        Assert.That(() => EntityId.Create("state", "?!"), Throws.ArgumentException.With.Message.EqualTo(
            "'state' and '?!' make no entity id: the kind is a lower-case word, the name has a letter or digit."));

    [Test]
    public void IdsAreOrderedByCodeUnits()
    {
        EntityId company = EntityId.Parse("company:z"), state = EntityId.Parse("state:a");

        Assert.That(new[] { state, company }.Order(), Is.EqualTo(new[] { company, state }));
        Assert.That(company < state && state > company && company <= state && state >= company, Is.True);
    }

    [Test]
    public void AnIdThatWasNeverMadeHasNoValue() => Assert.That(() => default(EntityId).Value, Throws.InvalidOperationException);
}
