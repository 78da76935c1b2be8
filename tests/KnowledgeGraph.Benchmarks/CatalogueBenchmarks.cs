using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Reading the compiled catalogue, looking names up, and finding all names in a million characters of the seed documents.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly EntityCatalogue catalogue = EntityCatalogue.Default;
    private string text = "";

    [GlobalSetup]
    public void ReadText()
    {
        var documents = string.Join("\n\n", Directory.EnumerateFiles(Repository.PathTo("seeds", "documents"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        while (text.Length < 1_000_000)
            text += documents;
        text = text[..1_000_000];
    }

    [Benchmark]
    public int Find() => catalogue.Find("Collective Security Treaty Organization").Count;

    [Benchmark]
    public int FindNear() => catalogue.FindNear("Aleksander Lukashenka").Count;

    /// <summary>A million characters: divide by the mean for characters a second.</summary>
    [Benchmark]
    public int ScanMillionCharacters()
    {
        var found = 0;
        foreach (var match in catalogue.Scan(text))
            found += match.Senses.Count;
        return found;
    }
}
