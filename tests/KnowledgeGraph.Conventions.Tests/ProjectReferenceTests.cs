using System.Xml.Linq;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>Who may refer to whom directly. A new arrow between rooms is decided here, not in passing.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KnowledgeGraph.Model"] = [],
        ["KnowledgeGraph.Schema"] = ["Model"],
        ["KnowledgeGraph.Catalogue"] = ["Catalogue.Compiler", "Schema"],
        ["KnowledgeGraph.Catalogue.Compiler"] = ["Schema"],
        ["KnowledgeGraph.Documents"] = ["Model"],
        ["KnowledgeGraph.Language"] = [],
        ["KnowledgeGraph.Training"] = ["Language"],
        ["KnowledgeGraph.Extraction"] = ["Catalogue", "Documents", "Language"],
        ["KnowledgeGraph.Extraction.Llm"] = ["Extraction"],
        ["KnowledgeGraph.Store"] = ["Model"],
        ["KnowledgeGraph.Cypher"] = ["Store"],
        ["KnowledgeGraph.Queries"] = ["Language", "Store"],
        ["KnowledgeGraph.Loading"] = ["Schema", "Store"],
        ["KnowledgeGraph.Loading.Official"] = ["Loading"],
        ["KnowledgeGraph.Queries.Official"] = ["Queries"],
        ["KnowledgeGraph.Formats"] = ["Model"],
        ["KnowledgeGraph.Diagrams"] = ["Model"],
        ["KnowledgeGraph.Evaluation"] = ["Model"],
        ["KnowledgeGraph"] =
        [
            "Catalogue", "Cypher", "Diagrams", "Documents", "Evaluation", "Extraction", "Extraction.Llm", "Formats", "Language", "Loading", "Model", "Queries", "Schema", "Store",
        ],
        ["KnowledgeGraph.Cli"] = ["", "Loading.Official"],
    };

    [Test]
    public void EveryProjectRefersOnlyToTheProjectsItIsAllowed()
    {
        var actual = Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), References);

        Assert.That(actual.Keys, Is.EquivalentTo(Allowed.Keys));
        foreach (var (project, references) in Allowed)
            Assert.That(actual[project], Is.EqualTo(references.Select(Full).Order(StringComparer.Ordinal)), project);
    }

    private static string Full(string name) => name.Length == 0 ? "KnowledgeGraph" : $"KnowledgeGraph.{name}";

    private static string[] References(string project) =>
    [
        .. XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal),
    ];
}
