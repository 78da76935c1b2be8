namespace KnowledgeGraph.Extraction.Tests;

public sealed class ActorPhraseFinderTests
{
    [TestCase("Belarusian officials criticized Georgia.")]
    [TestCase("Belarus's government criticized Georgia.")]
    [TestCase("The government of Belarus criticized Georgia.")]
    [TestCase("Senior Belarusian military officers criticized Georgia.")]
    public void ThoseWhoActForAStateAreTheState(string text) =>
        Assert.That(TextReading.Of(text).Edges, Does.Contain("Belarus ACCUSES Georgia"));

    [Test]
    public void OfficialsOfTwoStatesAreBoth() =>
        Assert.That(
            TextReading.Of("Polish and Belarusian officials criticized Georgia.").Edges,
            Is.SupersetOf(new[] { "Belarus ACCUSES Georgia", "Poland ACCUSES Georgia" }));

    [Test]
    public void AGroupWithANationalityIsAnActorOfItsOwn() =>
        Assert.That(TextReading.Of("Syrian rebels attacked Turkey.").Edges, Does.Contain("Syrian rebels ASSAULTS Turkey"));

    [Test]
    public void ACommonNounIsANodeOnlyWhereSomethingIsSaidOfIt()
    {
        Assert.That(TextReading.Of("It rained on the troops.").Entities, Is.Empty);
        Assert.That(TextReading.Of("The rebels attacked Georgia.").Edges, Does.Contain("rebels ASSAULTS Georgia"));
    }

    [TestCase("Anthony Brown is an American lawyer.")]
    [TestCase("Anthony Brown became an American activist.")]
    public void WhatSomebodyIsSaidToBeIsNoActorBesideThem(string text) =>
        Assert.That(TextReading.Of(text).Entities, Is.EquivalentTo(new[] { "Anthony Brown (Person)", "United States (State)" }));
}
