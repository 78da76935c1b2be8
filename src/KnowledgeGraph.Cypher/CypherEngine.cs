using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Answers openCypher queries on a graph in this process.</summary>
/// <remarks>
/// A query that reads sees the graph as it was when the query began. One that writes does so in a transaction that ends with it:
/// all of its changes are made, or none. Many queries may read at once; writes wait for each other.
/// </remarks>
public sealed class CypherEngine : ICypher
{
    private readonly PropertyGraph graph;
    private readonly CypherOptions options;
    private readonly QueryRunner runner;

    /// <summary>An engine on a graph that can change.</summary>
    public CypherEngine(PropertyGraph graph, CypherOptions? options = null)
        : this(graph, options ?? new CypherOptions(), ProcedureCatalogue.BuiltIn, GraphProtection.None)
    {
    }

    /// <summary>An engine on a graph that stays as it is.</summary>
    public CypherEngine(IGraphView graph, CypherOptions? options = null)
        : this(new PropertyGraph(graph), (options ?? new CypherOptions()) with { ReadOnly = true }, ProcedureCatalogue.BuiltIn, GraphProtection.None)
    {
    }

    internal CypherEngine(
        PropertyGraph graph,
        CypherOptions options,
        ProcedureCatalogue procedures,
        GraphProtection protection,
        string name = DatabaseInfo.InMemory,
        Action<IGraphView>? save = null)
    {
        (this.graph, this.options) = (graph, options);
        runner = new QueryRunner(graph, options, procedures, protection, name, save);
    }

    /// <summary>
    /// An engine on a graph file: entities and the edges between them, documents, passages and statements, and what people created by
    /// hand. What follows from documents is read-only; what a query creates is kept in the file, apart, and survives rebuilds.
    /// </summary>
    /// <param name="file">The file; it stays open, and the caller's. Queries that write need it opened for writing.</param>
    /// <param name="options">What queries may use; to be able to write, <see cref="CypherOptions.ReadOnly"/> must be false.</param>
    public static CypherEngine Open(GraphFile file, CypherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var overlay = new UserGraphOverlay(file.View());
        var graph = overlay.Over(file.UserGraph());
        return new CypherEngine(
            graph,
            options ?? new CypherOptions { ReadOnly = true },
            ProcedureCatalogue.BuiltIn,
            overlay.Protection,
            Path.GetFileNameWithoutExtension(file.Path),
            changed => file.Save(overlay.Read(changed)));
    }

    /// <summary>The graph as it is now.</summary>
    public IGraphView View => graph.View();

    /// <summary>Answers a query.</summary>
    /// <param name="query">The Cypher text.</param>
    /// <param name="parameters">Values for the query's <c>$names</c>, without the dollar sign.</param>
    /// <param name="cancellationToken">Stops the query, also while its rows are read.</param>
    /// <exception cref="CypherException">The query is wrong, or cannot be answered.</exception>
    public CypherAnswer Run(string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return runner.Run(query, parameters ?? new Dictionary<string, PropertyValue>(), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default)
    {
        var answer = Run(query, parameters, cancellationToken);
        return Task.FromResult(new CypherResult(answer.Columns, Stream(answer.Rows, cancellationToken)));
    }

    /// <summary>The plan of a query, a step a line; the query is not run.</summary>
    /// <exception cref="CypherException">The query is wrong.</exception>
    public string Explain(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return runner.Explain(query);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal CypherOptions Options => options;

    private static async IAsyncEnumerable<CypherRow> Stream(IEnumerable<CypherRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }
        await Task.CompletedTask;
    }
}
