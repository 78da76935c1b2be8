using System.Runtime.InteropServices;

namespace KnowledgeGraph.Store;

/// <summary>A graph read from the image in its file, as far as a reader asks for it. Any number of threads may read it.</summary>
internal sealed class ImageView : IGraphView
{
    private readonly ImageSummary summary;
    private readonly SymbolTable labels;
    private readonly SymbolTable types;
    private readonly SymbolTable properties;
    private readonly ImagePieces<ImageAdjacency> outgoing;
    private readonly ImagePieces<ImageAdjacency> incoming;
    private readonly ImagePieces<int[]> labelsOfNode;
    private readonly ImagePieces<int[]> nodesOfLabel;
    private readonly ImagePieces<int[]> edgesOfType;
    private readonly ImagePieces<int[]> typeOf;
    private readonly ImagePieces<int[]> sources;
    private readonly ImagePieces<int[]> targets;
    private readonly IPropertyColumn?[] nodeColumns;
    private readonly IPropertyColumn?[] edgeColumns;
    private readonly ImageTextIndex?[] indexes;

    public ImageView(ImageSource source, ImageSummary summary)
    {
        this.summary = summary;
        (labels, types, properties) = (new(summary.Labels), new(summary.EdgeTypes), new(summary.PropertyNames));
        var nodePieces = ImageLayout.Pieces(summary.Nodes, ImageLayout.NodeBits);
        outgoing = new(source, ImageLayout.Adjacency(EdgeDirection.Out), nodePieces, (_, content) => new(content));
        incoming = new(source, ImageLayout.Adjacency(EdgeDirection.In), nodePieces, (_, content) => new(content));
        labelsOfNode = Numbers(source, ImageLayout.LabelsOfNode, nodePieces);
        nodesOfLabel = Numbers(source, ImageLayout.NodesOfLabel, summary.Labels.Count);
        edgesOfType = Numbers(source, ImageLayout.EdgesOfType, summary.EdgeTypes.Count);
        var edgePieces = ImageLayout.Pieces(summary.Edges, ImageLayout.ColumnBits);
        typeOf = Numbers(source, ImageLayout.Types, edgePieces);
        sources = Numbers(source, ImageLayout.Sources, edgePieces);
        targets = Numbers(source, ImageLayout.Targets, edgePieces);
        nodeColumns = [.. summary.PropertyNames.Select(name => Column(source, ImageLayout.NodeColumn(name), summary.NodeColumns, name, summary.Nodes))];
        edgeColumns = [.. summary.PropertyNames.Select(name => Column(source, ImageLayout.EdgeColumn(name), summary.EdgeColumns, name, summary.Edges))];
        indexes = [.. summary.PropertyNames.Select((name, property) =>
            nodeColumns[property] is { } column && ImageLayout.Indexed.Contains(name) ? new ImageTextIndex(source, name, column, summary.Nodes) : null)];
    }

    public int NodeCount => summary.Nodes;

    public int EdgeCount => summary.Edges;

    public int NodeLimit => summary.Nodes;

    public int EdgeLimit => summary.Edges;

    public IReadOnlyList<string> Labels => labels.Names;

    public IReadOnlyList<string> EdgeTypes => types.Names;

    public IReadOnlyList<string> PropertyNames => properties.Names;

    public int Label(string name) => labels.Of(name);

    public int EdgeType(string name) => types.Of(name);

    public int PropertyName(string name) => properties.Of(name);

    public bool HasNode(int node) => (uint)node < (uint)NodeCount;

    public bool HasEdge(int edge) => (uint)edge < (uint)EdgeCount;

    public ReadOnlySpan<int> LabelsOf(int node)
    {
        var piece = node >> ImageLayout.NodeBits;
        var sets = labelsOfNode[piece];
        var (at, members) = (InNodePiece(node), ImageLayout.Length(NodeCount, ImageLayout.NodeBits, piece) + 1);
        return sets.AsSpan(members + sets[at], sets[at + 1] - sets[at]);
    }

    public ReadOnlySpan<int> NodesWithLabel(int label) => (uint)label < (uint)Labels.Count ? nodesOfLabel[label] : [];

    public int CountOfType(int type) => (uint)type < (uint)EdgeTypes.Count ? summary.TypeCounts[type] : 0;

    public ReadOnlySpan<int> EdgesOfType(int type) => (uint)type < (uint)EdgeTypes.Count ? edgesOfType[type] : [];

    public int TypeOf(int edge) => OfEdge(typeOf, edge);

    public int SourceOf(int edge) => OfEdge(sources, edge);

    public int TargetOf(int edge) => OfEdge(targets, edge);

    public Neighbours Neighbours(int node, EdgeDirection direction) => Adjacency(node, direction).Of(InNodePiece(node));

    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => type < 0 ? default : Adjacency(node, direction).Of(InNodePiece(node), type);

    public IPropertyColumn? NodeColumn(int property) => (uint)property < (uint)nodeColumns.Length ? nodeColumns[property] : null;

    public IPropertyColumn? EdgeColumn(int property) => (uint)property < (uint)edgeColumns.Length ? edgeColumns[property] : null;

    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes)
    {
        nodes = [];
        if ((uint)property >= (uint)indexes.Length || indexes[property] is not { } index)
            return false;
        nodes = index.Of(text);
        return true;
    }

    private static ImagePieces<int[]> Numbers(ImageSource source, string section, int count) =>
        new(source, section, count, (_, content) => MemoryMarshal.Cast<byte, int>(content).ToArray());

    private static IPropertyColumn? Column(ImageSource source, string section, IReadOnlyDictionary<string, ColumnKind> kinds, string name, int count) =>
        !kinds.TryGetValue(name, out var kind) ? null
        : kind is ColumnKind.Text or ColumnKind.Mixed ? new ImageTextColumn(source, section, kind, count)
        : new ImageNumberColumn(source, section, kind, count);

    private static int OfEdge(ImagePieces<int[]> pieces, int edge) => pieces[edge >> ImageLayout.ColumnBits][edge & ((1 << ImageLayout.ColumnBits) - 1)];

    private static int InNodePiece(int node) => node & ((1 << ImageLayout.NodeBits) - 1);

    private ImageAdjacency Adjacency(int node, EdgeDirection direction) =>
        (direction == EdgeDirection.Out ? outgoing : incoming)[node >> ImageLayout.NodeBits];
}
