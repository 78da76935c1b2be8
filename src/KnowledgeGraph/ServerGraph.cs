using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>A graph that was loaded into a Neo4j server: asked for paths by name as <see cref="Graph"/> is, with the same answers.</summary>
/// <example>
/// <code>
/// await using var server = await ServerConnection.OpenAsync(new ServerLogin(new Uri("http://localhost:7474")) { ReadOnly = true });
/// var graph = await ServerGraph.ReadAsync(server);
/// Console.WriteLine((await graph.PathsAsync("Lukashenko", "Gazprom")).Paths[0]);
/// </code>
/// </example>
/// <remarks>
/// Entities and edges are read once and kept, so that every question sees one state of them; sentences are read from the server for
/// the paths that were found. For Cypher, the server itself is asked.
/// </remarks>
public sealed class ServerGraph
{
    private readonly ServerGraphReader reader;
    private readonly Dictionary<EntityId, Node> nodes;
    private readonly Dictionary<string, Edge> edges;
    private readonly EntityNames names;
    private readonly Connections connections;

    private ServerGraph(ServerGraphReader reader, GraphData graph)
    {
        this.reader = reader;
        nodes = graph.Nodes.ToDictionary(node => node.Id);
        edges = graph.Edges.ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        names = new EntityNames(graph);
        connections = new Connections(GraphSnapshot.Of(graph), edges.GetValueOrDefault);
    }

    /// <summary>Reads entities and edges from a server.</summary>
    /// <param name="server">The server; it must stay connected for as long as questions are asked.</param>
    /// <param name="schema">The labels and types that there may be; null for those built in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    public static async Task<ServerGraph> ReadAsync(ICypher server, GraphSchema? schema = null, CancellationToken cancellationToken = default)
    {
        var reader = new ServerGraphReader(server, schema ?? GraphSchema.Default);
        return new ServerGraph(reader, await reader.ReadAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The entity that a name, an alias, a name with a small typing error or an id means.</summary>
    /// <exception cref="UnknownNameException">It means nothing here, or more than one thing; the message lists them.</exception>
    public Node Find(string name) => nodes[names.Find(name)];

    /// <summary>An entity; null where there is none of this id.</summary>
    public Node? Node(EntityId id) => nodes.GetValueOrDefault(id);

    /// <summary>The best paths between two entities, or why there are none.</summary>
    /// <param name="from">A name, an alias, a name with a small typing error, or an id.</param>
    /// <param name="to">The same.</param>
    /// <param name="adjust">Sets filters, as in <c>question => question with { MaxHops = 2 }</c>; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UnknownNameException">A name means nothing here, or more than one thing.</exception>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    public async Task<PathAnswer> PathsAsync(
        string from, string to, Func<PathQuestion, PathQuestion>? adjust = null, CancellationToken cancellationToken = default)
    {
        var question = new PathQuestion(names.Find(from), names.Find(to));
        var answer = connections.Find(adjust?.Invoke(question) ?? question);
        var passed = answer.Paths.SelectMany(path => path.Steps).SelectMany(step => step.Others.Prepend(step.Edge)).DistinctBy(edge => edge.Id).ToList();
        if (passed.Count == 0)
            return answer;
        var proven = (await reader.WithEvidenceAsync(passed, cancellationToken).ConfigureAwait(false)).ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        return answer with { Paths = [.. answer.Paths.Select(path => path with { Steps = [.. path.Steps.Select(step => Proven(step, proven))] })] };
    }

    private static PathStep Proven(PathStep step, Dictionary<string, Edge> proven) =>
        step with { Edge = proven[step.Edge.Id], Others = [.. step.Others.Select(edge => proven[edge.Id])] };
}
