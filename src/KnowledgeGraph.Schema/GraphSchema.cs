using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>
/// What the graph is made of: its labels, its edge types, and what may be connected to what. Read once, checked, immutable.
/// </summary>
/// <remarks>
/// The vocabulary is data, a file a label and a file an edge type, so that a user adds a type by adding a file. No code
/// lists types; whoever needs to know something of one asks here.
/// </remarks>
public sealed class GraphSchema
{
    private static readonly Lazy<GraphSchema> Embedded = new(() => SchemaReader.Read(SchemaFiles.Embedded()));

    private readonly FrozenDictionary<string, NodeType> nodes;
    private readonly FrozenDictionary<string, NodeType> nodesByIdKind;
    private readonly FrozenDictionary<string, EdgeType> edges;
    private readonly StatementChecker checker;

    internal GraphSchema(CommonProperties common, IEnumerable<NodeType> nodeTypes, IEnumerable<EdgeType> edgeTypes)
    {
        Common = common;
        NodeTypes = [.. nodeTypes.OrderBy(node => node.Name, StringComparer.Ordinal)];
        EdgeTypes = [.. edgeTypes.OrderBy(edge => edge.Name, StringComparer.Ordinal)];
        Labels = [.. NodeTypes.Select(node => node.Name)];
        nodes = NodeTypes.ToFrozenDictionary(node => node.Name, StringComparer.Ordinal);
        nodesByIdKind = NodeTypes.Where(node => node.IdKind is not null).ToFrozenDictionary(node => node.IdKind!, StringComparer.Ordinal);
        edges = EdgeTypes.ToFrozenDictionary(edge => edge.Name, StringComparer.Ordinal);
        checker = new StatementChecker(EdgeTypes, NodeTypes);
    }

    /// <summary>The schema that comes with the program.</summary>
    public static GraphSchema Default => Embedded.Value;

    /// <summary>The labels' names, sorted.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The labels, sorted by name.</summary>
    public IReadOnlyList<NodeType> NodeTypes { get; }

    /// <summary>The edge types, sorted by name; those of provenance are among them.</summary>
    public IReadOnlyList<EdgeType> EdgeTypes { get; }

    /// <summary>The properties that whole classes of nodes and edges share.</summary>
    public CommonProperties Common { get; }

    /// <summary>Reads a folder with <c>common.json</c>, <c>nodes</c> and <c>edges</c>; anything else in it is left alone.</summary>
    /// <param name="folder">The folder, usually an edited copy of <c>graph-schema</c>.</param>
    /// <exception cref="InputException">
    /// A file cannot be read, or something in it is unknown, missing, repeated, of the wrong kind or refers to nothing.
    /// It has the place of the first fault; its message tells them all.
    /// </exception>
    public static GraphSchema Load(string folder) => SchemaReader.Read(SchemaFiles.In(folder));

    /// <summary>The label of this name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public NodeType Node(string label) => TryNode(label, out var node)
        ? node
        : throw new UnknownNameException(SchemaErrors.UnknownLabel(label, Labels), NearNames.To(label, Labels));

    /// <summary>The label of this name, where there is one.</summary>
    public bool TryNode(string label, [NotNullWhen(true)] out NodeType? node) => nodes.TryGetValue(label, out node);

    /// <summary>The label whose entities have ids of this kind: <c>state</c> for <c>state:belarus</c>.</summary>
    public bool TryNodeOfIdKind(string idKind, [NotNullWhen(true)] out NodeType? node) => nodesByIdKind.TryGetValue(idKind, out node);

    /// <summary>The edge type of this name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public EdgeType Edge(string type) => TryEdge(type, out var edge)
        ? edge
        : throw new UnknownNameException(SchemaErrors.UnknownType(type, edges.Keys), NearNames.To(type, edges.Keys));

    /// <summary>The edge type of this name, where there is one.</summary>
    public bool TryEdge(string type, [NotNullWhen(true)] out EdgeType? edge) => edges.TryGetValue(type, out edge);

    /// <summary>All labels that nodes of a label carry, the general before the particular: <c>Actor</c>, <c>State</c> for <c>State</c>.</summary>
    /// <exception cref="UnknownNameException">There is no such label.</exception>
    public IReadOnlyList<string> Expand(string label) => Node(label).Labels;

    /// <summary>True where nodes of <paramref name="label"/> carry <paramref name="ancestor"/> too. An unknown label is nothing.</summary>
    public bool Is(string label, string ancestor) => TryNode(label, out var node) && node.Labels.Contains(ancestor, StringComparer.Ordinal);

    /// <summary>What tells edges of a type apart; <see cref="EdgeRule.Plain"/> for a type that the schema does not know.</summary>
    /// <remarks>A graph may hold types that a user made by hand, or that another schema had.</remarks>
    public EdgeRule RuleFor(string type) => TryEdge(type, out var edge) ? edge.Rule : EdgeRule.Plain;

    /// <summary>Checks what a statement connects, and in which direction.</summary>
    /// <param name="type">The edge type.</param>
    /// <param name="subject">The subject's labels; one that fits is enough.</param>
    /// <param name="object">The object's labels.</param>
    public StatementCheck Check(string type, IReadOnlyList<string> subject, IReadOnlyList<string> @object) =>
        checker.Check(type, subject, @object);

    /// <summary>Checks what a statement connects, in which direction, and that it is not one thing with itself.</summary>
    /// <param name="type">The edge type.</param>
    /// <param name="subject">Who.</param>
    /// <param name="subjectLabels">The subject's labels; one that fits is enough.</param>
    /// <param name="object">Whom.</param>
    /// <param name="objectLabels">The object's labels.</param>
    public StatementCheck Check(
        string type, EntityId subject, IReadOnlyList<string> subjectLabels, EntityId @object, IReadOnlyList<string> objectLabels)
    {
        var check = Check(type, subjectLabels, objectLabels);
        return subject == @object && check.Fit is not (StatementFit.UnknownType or StatementFit.Provenance)
            ? new(StatementFit.SelfLoop, SchemaErrors.SelfLoop(type, subject))
            : check;
    }
}
