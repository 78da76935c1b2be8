using System.Text.RegularExpressions;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>What the README promises to those who edit a copy, tried with the README's own files.</summary>
public sealed partial class EditedSchemaTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("graph-schema", "README.md"));

    [Test]
    public void TypesAddedAsFilesAreCheckedLikeAllOthers()
    {
        using var copy = new SchemaCopy();
        var files = ShownFile().Matches(Readme);
        foreach (Match file in files)
            copy.With(file.Groups["name"].Value, file.Groups["text"].Value);
        var schema = GraphSchema.Load(copy.Root);

        Assert.That(files, Has.Count.EqualTo(2));
        Assert.That(schema.Expand("River"), Is.EqualTo(new[] { "Place", "River" }));
        Assert.That(schema.Check("LOCATED_IN", schema.Expand("Organization"), schema.Expand("River")).IsFit);
        Assert.That(schema.Check("EXTRADITES_TO", schema.Expand("State"), schema.Expand("State")).IsFit);
        Assert.That(schema.Check("EXTRADITES_TO", schema.Expand("Company"), schema.Expand("State")).Message,
            Is.EqualTo("EXTRADITES_TO goes from State to State or Organization; its subject cannot be Actor:Company"));
        Assert.That(schema.RuleFor("EXTRADITES_TO").KeyProperties, Is.EqualTo(new[] { "charge" }));
        Assert.That(CypherConstraints.Statements(schema), Does.Contain(
            "CREATE INDEX edge_EXTRADITES_TO_date_range IF NOT EXISTS FOR ()-[r:EXTRADITES_TO]-() ON (r.date)"));
    }

    [TestCase("nodes/State.json", "## A label")]
    [TestCase("edges/SUPPLIES.json", "## An edge type")]
    public void TheReadmeNamesEveryKeyThatFilesUse(string file, string heading)
    {
        var section = Readme[Readme.IndexOf(heading, StringComparison.Ordinal)..];
        var keys = Key().Matches(File.ReadAllText(Repository.PathTo(["graph-schema", .. file.Split('/')]))).Select(match => match.Groups[1].Value);

        Assert.That(keys.Where(key => !section.Contains($"`{key}`", StringComparison.Ordinal) && key is not ("sentence" or "because")), Is.Empty);
    }

    [Test]
    public void TheFolderAndTheProgramHoldTheSameSchema()
    {
        using var copy = new SchemaCopy();

        Assert.That(SchemaJson.Render(GraphSchema.Load(copy.Root)), Is.EqualTo(SchemaJson.Render(GraphSchema.Default)));
    }

    [GeneratedRegex("^`(?<name>(nodes|edges)/\\w+\\.json)`:\n\n```jsonc\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownFile();

    [GeneratedRegex("\"(\\w+)\":")]
    private static partial Regex Key();
}
