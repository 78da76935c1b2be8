using KnowledgeGraph.Testing;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Schema.Tests;

public sealed class SchemaDocumentTests
{
    /// <summary>To bring the file up to date, run the tests with <c>KG_APPROVE_DOCS=1</c> and commit it.</summary>
    [Test]
    public void TheCommittedDocumentationIsUpToDate()
    {
        var file = Repository.PathTo("graph-schema", "SCHEMA.md");
        var rendered = SchemaMarkdown.Render(GraphSchema.Default);
        if (Environment.GetEnvironmentVariable("KG_APPROVE_DOCS") == "1")
            File.WriteAllText(file, rendered);

        Assert.That(File.ReadAllText(file), Is.EqualTo(rendered), "graph-schema/SCHEMA.md is stale; run the tests with KG_APPROVE_DOCS=1");
    }

    [Test]
    public void TheDocumentationNamesEveryTypeWithItsVocabularies()
    {
        var text = SchemaMarkdown.Render(GraphSchema.Default);

        Assert.That(text, Does.Contain("| `OWNS` | `Actor` → `Company`, `Organization`, `Place` | Owns the whole or a share of, or is the parent company of. | P127⁻¹, P355 |\n"));
        Assert.That(text, Does.Contain("| `CONSULTS` ~ | `Actor` → `Actor`, `Treaty`, `Event`, `Dispute`, `Place` | Meets, visits, talks or negotiates with. | CONSULT; CAMEO 04 |\n"));
        Assert.That(GraphSchema.Default.EdgeTypes.Where(edge => !text.Contains($"| `{edge.Name}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void TheJsonDocumentHoldsWhatTheFilesSay()
    {
        var json = JObject.Parse(SchemaJson.Render(GraphSchema.Default));
        var supplies = json["edgeTypes"]!.Single(edge => (string?)edge["name"] == "SUPPLIES");

        Assert.That(json["labels"]!.Count(), Is.EqualTo(12));
        Assert.That(json["edgeTypes"]!.Count(), Is.EqualTo(45));
        Assert.That(supplies["keyProperties"]!.Values<string>(), Is.EqualTo(new[] { "commodity" }));
        Assert.That((string?)supplies["inverse"], Is.EqualTo("is supplied by"));
        Assert.That((bool?)supplies["symmetric"], Is.False);
    }
}
