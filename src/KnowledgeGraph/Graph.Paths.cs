using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <content>How entities are connected.</content>
public sealed partial class Graph
{
    private GraphSnapshot? entities;

    /// <summary>The best paths between two entities, or why there are none.</summary>
    /// <param name="from">A name, an alias, a name with a small typing error, or an id.</param>
    /// <param name="to">The same.</param>
    /// <param name="adjust">Sets filters, as in <c>question => question with { MaxHops = 2 }</c>; null for none.</param>
    /// <exception cref="UnknownNameException">A name means nothing here, or more than one thing.</exception>
    public PathAnswer Paths(string from, string to, Func<PathQuestion, PathQuestion>? adjust = null)
    {
        var question = new PathQuestion(File.Find(from), File.Find(to));
        return Paths(adjust?.Invoke(question) ?? question);
    }

    /// <summary>The best paths that a question asks for, or why there are none.</summary>
    public PathAnswer Paths(PathQuestion question) => new Connections(Entities, File.Edge).Find(question);

    /// <summary>The entities of a label with the most edges, and how many; of equals those of the first ids.</summary>
    /// <param name="label">The label, <c>Actor</c>.</param>
    /// <param name="count">How many.</param>
    public IReadOnlyList<(Node Node, int Edges)> MostConnected(string label, int count) =>
        [.. new GraphStructure(Entities).MostConnected(count, label).Select(found => (File.Node(found.Entity)!, found.Edges))];

    // The graph in memory without its evidence, made when the first question is asked and again after a change.
    private GraphSnapshot Entities => entities ??= File.Snapshot(SnapshotContent.Entities);
}
