using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>What a user reads who slipped in editing a copy: the whole message, file and line first.</summary>
public sealed class SchemaFaultTests
{
    private const string Supplies = "edges/SUPPLIES.json";
    private const string State = "nodes/State.json";

    [TestCase(Supplies, "\"reading\"", "\"readings\"",
        "edges/SUPPLIES.json:1: the key 'reading' is missing (1 more fault: edges/SUPPLIES.json:5: the key 'readings' is unknown; did you mean "
        + "'reading'?; known here are cameo, counterExample, example, from, group, inverse, meaning, name, plover, properties, reading, "
        + "symmetric, to and wikidata)")]
    [TestCase(Supplies, "\"meaning\": \"Sells or delivers something to.\",", "",
        "edges/SUPPLIES.json:1: the key 'meaning' is missing")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"from\": [\"Actor\"]",
        "edges/SUPPLIES.json:8: this is no JSON that a schema can use: Property with the name 'from' already exists in the current JSON object")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": [\"Acter\"]",
        "edges/SUPPLIES.json:8: 'to' names the label 'Acter', which no file in nodes has; did you mean 'Actor'?")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": [\"Passage\"]",
        "edges/SUPPLIES.json:8: 'to' names 'Passage', which holds provenance; statements connect entities")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": \"Actor\"",
        "edges/SUPPLIES.json:8: 'to' must be a list of texts, not the text 'Actor'")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": []", "edges/SUPPLIES.json:8: 'to' must not be empty")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": [\"Actor\", \"Actor\"]", "edges/SUPPLIES.json:8: 'Actor' stands in 'to' twice")]
    [TestCase(Supplies, "\"to\": [\"Actor\"]", "\"to\": [7]", "edges/SUPPLIES.json:8: 'to' must be a list of texts, not one that holds 7")]
    [TestCase(Supplies, "\"structure\"", "\"structures\"",
        "edges/SUPPLIES.json:3: 'group' cannot be 'structures'; did you mean 'structure'?; choose from structure, treaties, interaction and provenance")]
    [TestCase(Supplies, "\"kind\": \"text\"", "\"kind\": \"string\"",
        "edges/SUPPLIES.json:10: 'kind' cannot be 'string'; choose from text, texts, number, integer, date and day")]
    [TestCase(Supplies, "\"key\": true", "\"key\": \"yes\"", "edges/SUPPLIES.json:10: 'key' must be true or false, not the text 'yes'")]
    [TestCase(Supplies, "\"commodity\"", "\"confidence\"",
        "edges/SUPPLIES.json:10: the property 'confidence' is there already, inherited or common to all such")]
    [TestCase(Supplies, "\"SUPPLIES\"", "\"DELIVERS\"",
        "edges/SUPPLIES.json:2: the file 'SUPPLIES.json' holds 'DELIVERS'; name it 'DELIVERS.json'")]
    [TestCase(Supplies, "\"inverse\"", "\"symmetric\": true, \"inverse\"",
        "edges/SUPPLIES.json:6: the key 'inverse' has no place here: a symmetric type reads the same both ways")]
    [TestCase(Supplies, "\"inverse\"", "\"plover\": \"AID\", \"inverse\"",
        "edges/SUPPLIES.json:6: the key 'plover' has no place here: only interactions have a PLOVER class")]
    [TestCase("edges/OWNS.json", "inverse P127", "P127-",
        "edges/OWNS.json:12: 'wikidata' cannot be 'P127-'; expected a Wikidata property, as in P361, or one read backwards, as in inverse P127")]
    [TestCase("edges/ASSAULTS.json", "\"19\"", "\"190\"", "edges/ASSAULTS.json:11: 'cameo' cannot be '190'; expected a CAMEO root code from 01 to 20")]
    [TestCase(State, "\"parent\": \"Actor\"", "\"parent\": \"Aktor\"",
        "nodes/State.json:5: 'parent' names the label 'Aktor', which no file in nodes has; did you mean 'Actor'?")]
    [TestCase(State, "\"idKind\": \"state\"", "\"idKind\": \"person\"", "nodes/State.json:6: the id kind 'person' is that of Person already")]
    [TestCase(State, "\"idKind\": \"state\",", "", "nodes/State.json:2: the key 'idKind' is missing")]
    [TestCase(State, "\"demonyms\"", "\"iso3\"", "nodes/State.json:10: 'iso3' stands in 'properties' twice")]
    [TestCase(State, "\"demonyms\"", "\"Demonyms\"",
        "nodes/State.json:10: 'name' cannot be 'Demonyms'; expected a small letter, then letters and digits, as in signed")]
    [TestCase(State, "\"index\": [\"range\"] },\n    { \"name\": \"demonyms\"", "\"index\": [\"b-tree\"] },\n    { \"name\": \"demonyms\"",
        "nodes/State.json:9: 'index' cannot be 'b-tree'; choose from range and fulltext")]
    [TestCase("nodes/Actor.json", "\"abstract\": true", "\"abstract\": true, \"parent\": \"State\"",
        "nodes/Actor.json:5: the parents go round in a circle: Actor -> State -> Actor")]
    [TestCase("nodes/Passage.json", "\"provenance\": true", "\"provenance\": true, \"parent\": \"Place\"",
        "nodes/Passage.json:4: 'Passage' and its parent 'Place' must both be provenance, or neither")]
    public void ASlipIsToldWithItsFileAndLine(string file, string from, string to, string message)
    {
        using var copy = new SchemaCopy().Edited(file, from, to);

        Assert.That(Problem(copy), Is.EqualTo(message));
    }

    [TestCase("{\"name\": ", "edges/NEW.json:1: this is no JSON that a schema can use: Unexpected end of content while loading JObject")]
    [TestCase("[]", "edges/NEW.json:1: expected an object, {...}")]
    [TestCase("", "edges/NEW.json:1: this is no JSON that a schema can use: Error reading JToken from JsonReader")]
    public void AFileThatHoldsNoObjectIsRefused(string text, string message)
    {
        using var copy = new SchemaCopy().With("edges/NEW.json", text);

        Assert.That(Problem(copy), Is.EqualTo(message));
    }

    [Test]
    public void NothingMayFollowTheObject()
    {
        using var copy = new SchemaCopy().Edited(Supplies, "  }\n}\n", "  }\n}\n\n{}\n");

        Assert.That(Problem(copy), Is.EqualTo(
            "edges/SUPPLIES.json:19: this is no JSON that a schema can use: Additional text encountered after finished reading JSON content: {"));
    }

    [Test]
    public void AllFaultsOfAFolderAreToldAtOnce()
    {
        using var copy = new SchemaCopy()
            .Edited(Supplies, "\"to\": [\"Actor\"]", "\"to\": [\"Firm\"]")
            .Edited("edges/OWNS.json", "\"from\": [\"Actor\"]", "\"from\": [\"Owner\"]");

        var error = Assert.Throws<InputException>(() => GraphSchema.Load(copy.Root))!;

        Assert.That(error.Place.Line, Is.EqualTo(7));
        Assert.That(Problem(copy), Is.EqualTo(
            "edges/OWNS.json:7: 'from' names the label 'Owner', which no file in nodes has "
            + "(1 more fault: edges/SUPPLIES.json:8: 'to' names the label 'Firm', which no file in nodes has)"));
    }

    [Test]
    public void AFolderThatIsNotThereIsToldFromOneThatIsIncomplete()
    {
        using var copy = new SchemaCopy().Without("nodes");

        Assert.That(() => GraphSchema.Load(Path.Combine(copy.Root, "none")), Throws.TypeOf<InputException>().With.Message.EqualTo(
            Path.Combine(copy.Root, "none") + ": there is no such folder; give one with common.json, nodes and edges in it, as graph-schema has"));
        Assert.That(() => GraphSchema.Load(copy.Root), Throws.TypeOf<InputException>().With.Message.EqualTo(
            copy.Root + ": the schema has no nodes; put one .json file for each type there"));
    }

    [Test]
    public void AMissingCommonFileIsNamed()
    {
        using var copy = new SchemaCopy().Without("common.json");

        Assert.That(Problem(copy), Does.StartWith("common.json: the file cannot be read: "));
    }

    private static string Problem(SchemaCopy copy) => Assert.Throws<InputException>(() => GraphSchema.Load(copy.Root))!.Message
        .Replace(copy.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Path.DirectorySeparatorChar, '/');
}
