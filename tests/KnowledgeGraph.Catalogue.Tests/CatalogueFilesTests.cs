using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class CatalogueFilesTests
{
    private const string Sources = "\"sources\": [\"made up for a test\"]";

    private static string[] FaultsOf(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
            folder.Write(name, text);
        return [.. EntityCatalogue.Empty.Check(folder.Root).Select(fault => fault.ToString().Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    private static string[] FaultsOf(string text) => FaultsOf(("a.json", text));

    [Test]
    public void ThePublishedFilesAreSound()
    {
        Assert.That(EntityCatalogue.Empty.Check(Repository.PathTo("seeds", "catalogue")), Is.Empty);
    }

    [Test]
    public void AnExceptionTellsAllFaultsWithTheirPlaces()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", $$"""
            {
              {{Sources}},
              "label": "State",
              "entries": [
                {"name": "Freedonia", "strat": "1933"},
                {"name": "Sylvania", "start": "1933-13"}
              ]
            }
            """);

        var error = Assert.Throws<InputException>(() => EntityCatalogue.Load(file));

        Assert.That(error.Message, Is.EqualTo(
            $"{file}:5: the key 'strat' is unknown; did you mean 'start'?; known here are acronyms, adjectives, born, capital, combining, date, demonyms, died, end, former, id, iso2, iso3, kind, label, metonyms, name, names, offices, parties, seat, signed, start, status, surname and wikidata"
            + $" (1 more fault: {file}:6: 'start' cannot be '1933-13'; expected a date YYYY, YYYY-MM or YYYY-MM-DD)"));
    }

    [TestCase("{\n\"sources\": [\"x\"\n\"y\"]}", "a.json:3: this is no JSON that a catalogue can use: After parsing a value an unexpected character was encountered: \"")]
    [TestCase("[]", "a.json:1: expected an object, {...}")]
    [TestCase("{\"sources\": [\"x\"], \"sources\": [\"y\"]}", "a.json:1: this is no JSON that a catalogue can use: Property with the name 'sources' already exists in the current JSON object")]
    [TestCase("{\"entries\": [{\"name\": \"A\", \"label\": \"Place\"}]}", "a.json:1: a file with entries must say where its facts are from: add \"sources\": [\"...\"]")]
    [TestCase("{\"commonWords\": [\"Turkey\"]}", "a.json:1: 'commonWords' cannot be 'Turkey'; expected one word in small letters without accents")]
    [TestCase("{\"offices\": [{\"title\": \"president\", \"is\": [\"leader\"]}]}", "a.json:1: no office has the title 'leader'; define it under 'offices'")]
    [TestCase("{\"offices\": [{\"title\": \"a\", \"is\": [\"b\"]}, {\"title\": \"b\"}, {\"title\": \"b\"}]}", "a.json:1: the title 'b' is there already, at a.json:1")]
    public void ABrokenFileIsNamed(string text, string expected)
    {
        Assert.That(FaultsOf(text), Does.Contain(expected));
    }

    [TestCase("{\"label\": \"State\"}", "the key 'name' is missing")]
    [TestCase("{\"name\": \"A\"}", "the entry has no label, and the file gives none for all; add \"label\": \"State\" or the like")]
    [TestCase("{\"name\": \"A\", \"label\": \"Country\"}", "the schema has no label 'Country' for entities; it has Company, Dispute, Event, Organization, Person, Place, State and Treaty")]
    [TestCase("{\"name\": \"A\", \"label\": \"Person\", \"iso3\": \"AAA\"}", "a Person has no 'iso3'; it belongs to State and Place")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"iso3\": \"AA\"}", "'iso3' cannot be 'AA'; expected three capitals, as in 'BLR'")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"id\": \"place:a\"}", "the id of a State begins with 'state:', not as in 'place:a'")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"names\": []}", "'names' must not be empty")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"names\": [\"B\", \"B\"]}", "'B' stands in 'names' twice")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"former\": [\"B 1990/1980\"]}", "'1990/1980' ends before it begins")]
    [TestCase("{\"name\": \"A\", \"label\": \"State\", \"former\": [\"B 199/\"]}", "'199/' is no period; expected FROM/TO, each a date YYYY, YYYY-MM or YYYY-MM-DD or nothing")]
    [TestCase("{\"name\": \"A\", \"label\": \"Dispute\", \"kind\": \"armd\"}", "'kind' cannot be 'armd'; did you mean 'armed'?; choose from armed, energy, trade, border, territorial, diplomatic, debt and information")]
    [TestCase("{\"name\": \"A B\", \"label\": \"Person\", \"offices\": [\"president 1990/\"]}", "'president 1990/' is no office; expected TITLE of ID PERIOD, as in 'president of state:belarus 1994-07-20/'")]
    [TestCase("{\"name\": \"A B\", \"label\": \"Treaty\", \"parties\": [\"state:nowhere\"]}", "there is no entry state:nowhere")]
    public void AWrongEntryIsNamedWithItsLine(string entry, string problem)
    {
        Assert.That(FaultsOf($"{{\n{Sources},\n\"entries\": [\n{entry}\n]}}"), Is.EqualTo(new[] { $"a.json:4: {problem}" }));
    }

    [Test]
    public void ARepeatedIdIsReportedWithBothPlaces()
    {
        var text = $"{{{Sources}, \"label\": \"State\", \"entries\": [{{\"name\": \"Freedonia\"}}]}}";

        Assert.That(FaultsOf(("a.json", text), ("b.json", text)), Is.EqualTo(new[]
        {
            "b.json:1: state:freedonia is there already, at a.json:1; make it one entry, or give one of the two another id",
        }));
    }

    [Test]
    public void AnUnmarkedClashIsReportedAndDatesOrALineMarkIt()
    {
        static string File(string first, string second, string more = "") => $"{{{Sources}, \"label\": \"State\", \"entries\": [\n"
            + $"{{\"name\": \"North Freedonia\", \"names\": [\"Freedonia\"]{first}}},\n{{\"name\": \"South Freedonia\", \"names\": [\"Freedonia\"]{second}}}]{more}}}";

        Assert.That(FaultsOf(File("", "")), Is.EqualTo(new[]
        {
            "a.json:3: 'Freedonia' is a name of state:north-freedonia too, at a.json:2; tell them apart by dates, or under 'ambiguous'",
        }));
        Assert.That(FaultsOf(File(", \"end\": \"1950\"", ", \"start\": \"1950\"")), Is.Empty);
        Assert.That(
            FaultsOf(File("", "", ", \"ambiguous\": [{\"names\": [\"Freedonia\"], \"senses\": {\"state:north-freedonia\": [], \"state:south-freedonia\": [\"Firefly\"]}}]")), Is.Empty);
        Assert.That(
            FaultsOf(File("", "", ", \"ambiguous\": [\n\n{\"names\": [\"Freedonia\"], \"senses\": {\"state:north-freedonia\": [], \"state:south-freedonia\": []}}]")),
            Is.EqualTo(new[] { "a.json:5: nothing tells state:south-freedonia apart; give words or periods (only the first sense may have none)" }));
    }

    [Test]
    public void APathThatIsNotThereIsNamed()
    {
        var error = Assert.Throws<InputException>(() => EntityCatalogue.Load("no/such/place"));

        Assert.That(error.Message, Is.EqualTo("no/such/place: there is no such file or folder; give a catalogue file, or a folder with .json files in it"));
    }
}
