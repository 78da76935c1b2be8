using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Exports a large graph with all of its evidence for the server's own importer, imports and checks it, and loads on from there.</summary>
internal static class ImportFigures
{
    /// <param name="graph">How many edges a generated graph is to have, or the file of one that <c>open-make</c> wrote.</param>
    public static async Task PrintAsync(string graph)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathTo("graph.kg");
        OpenFile.Provide(path, graph);
        using var file = GraphFile.Open(path, readOnly: false);
        var watch = Stopwatch.StartNew();
        var files = BulkExport.Write(file, GraphSchema.Default, folder.PathTo("csv"));
        Report("written", watch);
        using var process = Neo4jServer.StartImported(files.Folder, files.ImportArguments, Neo4jMemory.Large);
        Report("imported, found consistent, server started", watch);
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(process.Http));
        var loader = new GraphLoader(server, GraphSchema.Default);
        var report = await loader.LoadAsync(file);
        Report($"first load, which makes constraints and indexes, with {report.Unchanged} documents unchanged and {report.Added + report.Changed} not", watch);
        await OneDocument.PrintAsync(file, loader);
    }

    private static void Report(string step, Stopwatch watch)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step}: {watch.Elapsed.TotalSeconds:0.0} s"));
        watch.Restart();
    }
}
