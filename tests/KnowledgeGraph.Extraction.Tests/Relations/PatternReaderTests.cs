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

    [TestCase("They trade with Manaus, Santarém, Macapá, Belém.")]
    [TestCase("The road runs through Simmering, Schwechat, Fischamend and Nickelsdorf.")]
    public void PlacesInAListDoNotEncloseEachOther(string text) =>
        Assert.That(TextReading.Of(text).Edges, Has.None.Contains("LOCATED_IN"));

    [TestCase("Leonessa is a town in the northeastern part of the province of Rieti.", "Leonessa LOCATED_IN Rieti")]
    [TestCase("The Foix is a river in Catalonia, northeastern Spain.", "Foix LOCATED_IN Spain")]
    [TestCase("Klamath Falls in the U.S. state of Oregon has a lake.", "Klamath Falls LOCATED_IN Oregon")]
    public void WhatLiesInAPartOfAPlaceLiesInThePlace(string text, string edge) =>
        Assert.That(TextReading.Of(text).Edges, Does.Contain(edge));

    [Test]
    public void ATitleIsReadWhole() =>
        Assert.That(
            TextReading.Of("Alexei Miller is the chief executive officer of Gazprom.").Edges,
            Has.Some.StartsWith("Alexei Miller HOLDS_OFFICE Gazprom").And.None.Contains("MEMBER_OF"));

    [Test]
    public void ANationalityIsNoOfficeOfWhoseCallingItTells() =>
        Assert.That(
            TextReading.Of("Renzo Piano is an Italian film director.").Edges,
            Does.Contain("Renzo Piano CITIZEN_OF Italy").And.None.Contains("HOLDS_OFFICE"));

    [Test]
    public void WhoIsOnlyNamedBesideAnOfficeDoesNotHoldIt() =>
        Assert.That(TextReading.Of("The president of Armenia met Robert Kocharyan.").Edges, Has.None.StartsWith("Robert Kocharyan HOLDS_OFFICE"));

    [Test]
    public void WhatIsDeniedOfSomeoneIsNoEdge() =>
        Assert.That(TextReading.Of("Robert Kocharyan is not a citizen of Italy.").Edges, Is.Empty);
}
