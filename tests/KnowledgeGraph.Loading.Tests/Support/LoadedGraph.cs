using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>A graph file of a test's own, and what it takes to load it.</summary>
internal sealed class LoadedGraph : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LoadedGraph(params DocumentReading[] readings)
    {
        File = GraphFile.OpenOrCreate(folder.PathTo("graph.kg"), GraphSchema.Default.EdgeTypes.ToDictionary(type => type.Name, type => type.Rule));
        foreach (var reading in readings)
            File.Add(reading);
    }

    public GraphFile File { get; }

    public Task<LoadReport> LoadAsync(ICypherServer server, LoadOptions? options = null, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new GraphLoader(server, GraphSchema.Default, options).LoadAsync(File, progress, cancellationToken);

    public Task<LoadReport> PlanAsync(ICypherServer server) => new GraphLoader(server, GraphSchema.Default).PlanAsync(File);

    public void Dispose()
    {
        File.Dispose();
        folder.Dispose();
    }
}
