using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Measures loading of entities and edges into a real server, and the server's own <c>LOAD CSV</c> of the same rows beside it.</summary>
internal static class LoadFigures
{
    private static readonly LoadOptions Options = new(EvidenceLevel.None);

    /// <param name="graph">How many edges a generated graph is to have, or the file of one that <c>open-make</c> wrote.</param>
    public static async Task PrintAsync(string graph)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathTo("graph.kg");
        OpenFile.Provide(path, graph);
        using var file = GraphFile.Open(path, readOnly: false);
        await LoadAsync(file);
        await LoadCsvAsync(file, folder.PathTo("csv"));
    }

    private static async Task LoadAsync(GraphFile file)
    {
        using var process = Neo4jServer.Start(Neo4jMemory.Large);
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(process.Http));
        await PrepareAsync(server);
        var loader = new GraphLoader(server, GraphSchema.Default, Options);
        var rate = new LoadRate();
        var watch = Stopwatch.StartNew();
        var report = await loader.LoadAsync(file, rate);
        Report("kg load", report.Nodes + report.Edges, watch.Elapsed);
        rate.Print();
        await OneDocument.PrintAsync(file, loader);
    }

    private static async Task LoadCsvAsync(GraphFile file, string folder)
    {
        var files = BulkExport.Write(file, GraphSchema.Default, folder, Options.Evidence);
        using var process = Neo4jServer.Start(Neo4jMemory.Large);
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(process.Http));
        await PrepareAsync(server);
        var load = new CsvLoad(server, files.Folder);
        var watch = Stopwatch.StartNew();
        var rows = await load.RunAsync(Options.Batch);
        Report("LOAD CSV", rows, watch.Elapsed);
    }

    /// <summary>Makes the constraints and indexes that a load makes first, for both ways alike.</summary>
    private static async Task PrepareAsync(ICypherServer server)
    {
        var watch = Stopwatch.StartNew();
        using var folder = new TemporaryFolder();
        using var empty = GraphFile.OpenOrCreate(folder.PathTo("empty.kg"), new Dictionary<string, Model.EdgeRule>());
        await new GraphLoader(server, GraphSchema.Default, Options).LoadAsync(empty);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"constraints and indexes: {watch.Elapsed.TotalSeconds:0.0} s"));
    }

    private static void Report(string name, long rows, TimeSpan elapsed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name}: {rows} nodes and edges in {elapsed.TotalSeconds:0.0} s, {rows / elapsed.TotalSeconds:0} a second"));
}
