using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>
/// A knowledge graph in a file: built from documents, asked by name and by path. The one type that a notebook needs.
/// </summary>
/// <example>
/// <code>
/// using var graph = Graph.Build("belarus-russia.kg", ["seeds/documents"]);
/// Console.WriteLine(graph.Paths("Lukashenko", "Gazprom").Best);
/// </code>
/// </example>
/// <remarks>One instance a thread; several may have the same file open, one of them to change it.</remarks>
public sealed partial class Graph : IDisposable
{
    private readonly bool isReadOnly;

    private Graph(GraphFile file, bool isReadOnly = false) => (File, this.isReadOnly) = (file, isReadOnly);

    /// <summary>The file beneath: documents, corrections, statements, search, and the views that query engines stand on.</summary>
    public GraphFile File { get; }

    /// <summary>What the graph holds, in numbers.</summary>
    public GraphCounts Counts => File.Counts();

    /// <summary>Opens a graph.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readOnly">False to be able to change it.</param>
    /// <exception cref="InputException">There is no such file, it is no graph, or it is of a newer version than this program.</exception>
    public static Graph Open(string path, bool readOnly = true) => new(GraphFile.Open(path, readOnly), readOnly);

    /// <summary>Reads documents into a graph, which is made if it is not there, and opens it.</summary>
    /// <param name="path">The file. A document in it that has not changed is skipped, a changed one replaced.</param>
    /// <param name="inputs">Files, folders, globs, or <c>-</c> for standard input.</param>
    /// <param name="options">How to read; null for the default.</param>
    /// <param name="cancellationToken">Stops after the document under way; what was read before is in the graph.</param>
    /// <exception cref="InputException">The file is no graph, or the schema or a catalogue is not as it should be.</exception>
    public static Graph Build(
        string path, IReadOnlyList<string> inputs, BuildOptions? options = null, CancellationToken cancellationToken = default)
    {
        Build(path, inputs, out var graph, options, cancellationToken);
        return graph;
    }

    /// <summary>As the other, and tells what was done.</summary>
    /// <inheritdoc cref="Build(string, IReadOnlyList{string}, BuildOptions?, CancellationToken)"/>
    public static BuildSummary Build(
        string path, IReadOnlyList<string> inputs, out Graph graph, BuildOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= BuildOptions.Default;
        var reader = new Reader(options);
        var file = GraphFile.OpenOrCreate(path, reader.EdgeRules);
        try
        {
            var summary = new GraphBuilder(file, reader, options, cancellationToken).Build(inputs);
            file.RefreshImage();
            graph = new Graph(file);
            return summary;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The entity that a name, an alias, a name with a small typing error or an id means.</summary>
    /// <exception cref="UnknownNameException">It means nothing here, or more than one thing; the message lists them.</exception>
    public Node Find(string name) => File.Node(File.Find(name))!;

    /// <summary>The whole graph: nodes, edges with evidence, statements, documents, each sorted by id.</summary>
    public GraphData Export() => File.Export();

    /// <inheritdoc/>
    public void Dispose() => File.Dispose();
}
