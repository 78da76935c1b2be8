namespace KnowledgeGraph.Store;

/// <summary>
/// A property graph as a query engine reads it: dense integer ids, symbols for names, adjacency as spans, properties by column.
/// </summary>
/// <remarks>
/// <para>Knows no schema: any label, type and property name can stand in it. What it shows does not change while it is read;
/// spans stay valid until the view is changed by whoever owns it.</para>
/// <para>Nodes are numbered below <see cref="NodeLimit"/> and edges below <see cref="EdgeLimit"/>. An immutable view has no gaps;
/// one with deletions has, and <see cref="HasNode"/> and <see cref="HasEdge"/> tell. Symbols (label, type, property name) are
/// numbered from 0; asking for a name that does not occur gives -1, which every member takes as "none".</para>
/// </remarks>
public interface IGraphView
{
    /// <summary>How many nodes there are.</summary>
    int NodeCount { get; }

    /// <summary>How many edges there are.</summary>
    int EdgeCount { get; }

    /// <summary>Every node's number is below this.</summary>
    int NodeLimit { get; }

    /// <summary>Every edge's number is below this.</summary>
    int EdgeLimit { get; }

    /// <summary>The labels' names by symbol.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>The edge types' names by symbol.</summary>
    IReadOnlyList<string> EdgeTypes { get; }

    /// <summary>The names of node and edge properties by symbol.</summary>
    IReadOnlyList<string> PropertyNames { get; }

    /// <summary>The symbol of a label, or -1.</summary>
    int Label(string name);

    /// <summary>The symbol of an edge type, or -1.</summary>
    int EdgeType(string name);

    /// <summary>The symbol of a property name, or -1.</summary>
    int PropertyName(string name);

    /// <summary>True where the number is a node's.</summary>
    bool HasNode(int node);

    /// <summary>True where the number is an edge's.</summary>
    bool HasEdge(int edge);

    /// <summary>The labels of a node, ascending by symbol.</summary>
    ReadOnlySpan<int> LabelsOf(int node);

    /// <summary>The nodes that carry a label, ascending.</summary>
    ReadOnlySpan<int> NodesWithLabel(int label);

    /// <summary>How many edges are of a type: what a planner estimates with.</summary>
    int CountOfType(int type);

    /// <summary>The edges of a type, ascending.</summary>
    ReadOnlySpan<int> EdgesOfType(int type);

    /// <summary>The type of an edge.</summary>
    int TypeOf(int edge);

    /// <summary>The node an edge leaves.</summary>
    int SourceOf(int edge);

    /// <summary>The node an edge enters.</summary>
    int TargetOf(int edge);

    /// <summary>All edges at a node in one direction.</summary>
    Neighbours Neighbours(int node, EdgeDirection direction);

    /// <summary>The edges of one type at a node in one direction.</summary>
    Neighbours Neighbours(int node, int type, EdgeDirection direction);

    /// <summary>A property of nodes by symbol; null where no node has it.</summary>
    IPropertyColumn? NodeColumn(int property);

    /// <summary>A property of edges by symbol; null where no edge has it.</summary>
    IPropertyColumn? EdgeColumn(int property);

    /// <summary>
    /// The nodes whose property is this text, ascending, where the view keeps an index of it (as a rule of <c>id</c> and
    /// <c>name</c>); false where it keeps none and the reader has to scan.
    /// </summary>
    bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes);
}
