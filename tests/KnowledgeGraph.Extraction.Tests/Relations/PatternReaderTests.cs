namespace KnowledgeGraph.Extraction.Tests;

public sealed class PatternReaderTests
{
    [TestCase("Armenian President Robert Kocharyan spoke.")]
    [TestCase("Robert Kocharyan, the former president of Armenia, spoke.")]
    [TestCase("The president of Armenia is Robert Kocharyan.")]
    [TestCase("Robert Kocharyan served as president of Armenia.")]
    [TestCase("Robert Kocharyan was elected president of Armenia.")]
    [TestCase("Robert Kocharyan became president of Armenia.")]
    public void OnePatternReadsEveryConstructionOfItsNoun(string text) =>
        Assert.That(TextReading.Of(text).Edges, Has.Some.StartsWith("Robert Kocharyan HOLDS_OFFICE Armenia"));

    [Test]
    public void RespectivelyPairsTheHoldersWithTheirStates() =>
        Assert.That(
            TextReading.Of("Joaquim Chissano and Nelson Mandela, presidents of Mozambique and South Africa respectively, launched the corridor.").Edges,
            Is.SupersetOf(new[] { "Joaquim Chissano HOLDS_OFFICE Mozambique", "Nelson Mandela HOLDS_OFFICE South Africa" })
                .And.Not.Contains("Joaquim Chissano HOLDS_OFFICE South Africa"));

    [Test]
    public void APlaceLiesInAllThatEncloseIt() =>
        Assert.That(
            TextReading.Of("Sunol Valley is located in Alameda County, California, United States.").Edges,
            Is.SupersetOf(new[] { "Sunol Valley LOCATED_IN Alameda County", "Sunol Valley LOCATED_IN California", "Sunol Valley LOCATED_IN United States" }));

    [Test]
    public void WhoIsOnlyNamedBesideAnOfficeDoesNotHoldIt() =>
        Assert.That(TextReading.Of("The president of Armenia met Robert Kocharyan.").Edges, Has.None.StartsWith("Robert Kocharyan HOLDS_OFFICE"));

    [Test]
    public void WhatIsDeniedOfSomeoneIsNoEdge() =>
        Assert.That(TextReading.Of("Robert Kocharyan is not a citizen of Italy.").Edges, Is.Empty);
}
