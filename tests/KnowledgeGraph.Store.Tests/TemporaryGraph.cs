using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>A graph file that is gone after the test.</summary>
internal sealed class TemporaryGraph : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemporaryGraph(params IEnumerable<DocumentReading> readings)
    {
        Path = folder.PathTo("test.kg");
        File = GraphFile.OpenOrCreate(Path, SampleReadings.Rules);
        foreach (var reading in readings)
            File.Add(reading);
    }

    public string Path { get; }

    public GraphFile File { get; }

    public void Dispose()
    {
        File.Dispose();
        folder.Dispose();
    }
}
