using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>
/// What the server was given because of a document, as the server remembers it in a node of its own: enough to take it back
/// without looking at the rest of the graph, and without touching what users made.
/// </summary>
/// <param name="Nodes">The entities, each as the label that finds it, a space, and its id.</param>
/// <param name="Edges">The edges, each as type, a space, and id.</param>
/// <param name="Statements">The ids of its statements.</param>
/// <param name="Passages">The number of its passages.</param>
internal sealed record LoadedShare(IReadOnlyList<string> Nodes, IReadOnlyList<string> Edges, IReadOnlyList<string> Statements, int Passages)
{
    /// <summary>The label of the nodes that remember documents.</summary>
    public const string Label = "`_KgDocument`";

    /// <summary>Nothing.</summary>
    public static LoadedShare None { get; } = new([], [], [], 0);

    /// <summary>Reads what a row remembers.</summary>
    public static LoadedShare Of(CypherRow row) => new(Texts(row["nodes"]), Texts(row["edges"]), Texts(row["statements"]), (int)((IntegerValue)row["passages"]).Number);

    /// <summary>The first part and the second.</summary>
    public static (string Name, string Id) Split(string reference)
    {
        var space = reference.IndexOf(' ', StringComparison.Ordinal);
        return (reference[..space], reference[(space + 1)..]);
    }

    /// <summary>Neo4j's importer makes no empty lists: there is nothing instead.</summary>
    private static IReadOnlyList<string> Texts(Value value) => value is NullValue ? [] : ((PropertyValue)value).AsTexts;
}
