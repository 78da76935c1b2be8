namespace KnowledgeGraph.Store;

/// <summary>How a graph is cut into pieces: names of sections, and how many elements a piece of each holds.</summary>
internal static class ImageLayout
{
    public const string Summary = "summary";
    public const string Types = "types";
    public const string Sources = "sources";
    public const string Targets = "targets";
    public const string LabelsOfNode = "labels of node";
    public const string NodesOfLabel = "nodes of label";
    public const string EdgesOfType = "edges of type";

    /// <summary>Elements in a piece of a column, as a power of two.</summary>
    public const int ColumnBits = 15;

    /// <summary>Nodes in a piece of adjacency or of labels, as a power of two.</summary>
    public const int NodeBits = 12;

    /// <summary>Properties of nodes whose texts are indexed.</summary>
    public static IReadOnlyList<string> Indexed { get; } = ["id", "name"];

    public static string Adjacency(EdgeDirection direction) => direction == EdgeDirection.Out ? "out" : "in";

    public static string NodeColumn(string property) => "node." + property;

    public static string EdgeColumn(string property) => "edge." + property;

    public static string Index(string property) => "index." + property;

    /// <summary>How many pieces hold so many elements.</summary>
    public static int Pieces(int elements, int bits) => (elements + (1 << bits) - 1) >> bits;

    /// <summary>How many elements a piece holds.</summary>
    public static int Length(int elements, int bits, int piece) => Math.Min(1 << bits, elements - (piece << bits));
}
