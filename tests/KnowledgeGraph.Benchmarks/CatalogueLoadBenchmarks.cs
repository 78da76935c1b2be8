using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using KnowledgeGraph.Catalogue;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The first look-up of a fresh process: tables, compiled file and one name. Each launch is one measurement.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class CatalogueLoadBenchmarks
{
    [Params("Minsk")]
    public string Name { get; set; } = "";

    [Benchmark]
    public int FirstLookup() => EntityCatalogue.Default.Find(Name).Count;
}
