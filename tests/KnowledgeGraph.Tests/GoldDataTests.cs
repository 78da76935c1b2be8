using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Tests;

/// <summary>Our own gold files say what their texts say, in the words of the schema.</summary>
public sealed class GoldDataTests
{
    private static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.PathTo("tests", "data", "gold"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void EveryQuoteStandsInTheText(string name)
    {
        var gold = GoldFile.Load(Repository.PathTo("tests", "data", "gold", name));
        var text = Plain(File.ReadAllText(TextOf(gold)));

        foreach (var edge in gold.Edges)
            Assert.That(text, Does.Contain(Plain(edge.Quote ?? "")), name);
    }

    [TestCaseSource(nameof(Files))]
    public void EveryTypeIsOfTheSchemaAndEveryEndIsDeclared(string name)
    {
        var gold = GoldFile.Load(Repository.PathTo("tests", "data", "gold", name));
        var declared = gold.Entities.Select(entity => entity.Id).ToHashSet();

        foreach (var edge in gold.Edges)
        {
            Assert.That(edge.Types, Is.SubsetOf(GraphSchema.Default.EdgeTypes.Select(type => type.Name)));
            Assert.That(edge.Subjects.Concat(edge.Objects).Distinct(), Is.SubsetOf(declared));
        }
    }

    private static string TextOf(GoldFile gold)
    {
        var seed = Repository.PathTo("seeds", "documents", gold.Document!);
        return File.Exists(seed) ? seed : Repository.PathTo("tests", "data", "gold", "texts", gold.Document!);
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
