using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Writes the image of a graph in place of the one there was. The caller holds the transaction.</summary>
internal sealed class ImageWriter(GraphDatabase database, IGraphView view)
{
    public void Write(long revision)
    {
        database.Execute("DELETE FROM image");
        Put(ImageLayout.Summary, 0, Encoding.UTF8.GetBytes(Summary(revision).ToJson()));
        foreach (var direction in Enum.GetValues<EdgeDirection>())
        {
            PutPieces(ImageLayout.Adjacency(direction), view.NodeLimit, ImageLayout.NodeBits, (first, count) => ImageAdjacency.Encode(view, direction, first, count));
        }
        PutPieces(ImageLayout.LabelsOfNode, view.NodeLimit, ImageLayout.NodeBits, LabelSets);
        PutEdgeNumbers(ImageLayout.Types, view.TypeOf);
        PutEdgeNumbers(ImageLayout.Sources, view.SourceOf);
        PutEdgeNumbers(ImageLayout.Targets, view.TargetOf);
        for (var label = 0; label < view.Labels.Count; label++)
            Put(ImageLayout.NodesOfLabel, label, MemoryMarshal.AsBytes(view.NodesWithLabel(label)).ToArray());
        for (var type = 0; type < view.EdgeTypes.Count; type++)
            Put(ImageLayout.EdgesOfType, type, MemoryMarshal.AsBytes(view.EdgesOfType(type)).ToArray());
        PutColumns();
    }

    private ImageSummary Summary(long revision) => new()
    {
        Revision = revision,
        Nodes = view.NodeLimit,
        Edges = view.EdgeLimit,
        Labels = view.Labels,
        EdgeTypes = view.EdgeTypes,
        TypeCounts = [.. Enumerable.Range(0, view.EdgeTypes.Count).Select(view.CountOfType)],
        PropertyNames = view.PropertyNames,
        NodeColumns = Kinds(view.NodeColumn),
        EdgeColumns = Kinds(view.EdgeColumn),
    };

    private SortedDictionary<string, ColumnKind> Kinds(Func<int, IPropertyColumn?> column)
    {
        var kinds = new SortedDictionary<string, ColumnKind>(StringComparer.Ordinal);
        for (var property = 0; property < view.PropertyNames.Count; property++)
        {
            if (column(property) is { } found)
                kinds.Add(view.PropertyNames[property], found.Kind);
        }
        return kinds;
    }

    private void PutColumns()
    {
        for (var property = 0; property < view.PropertyNames.Count; property++)
        {
            var name = view.PropertyNames[property];
            if (view.EdgeColumn(property) is { } ofEdges)
                PutColumn(ImageLayout.EdgeColumn(name), ofEdges, view.EdgeLimit);
            if (view.NodeColumn(property) is not { } ofNodes)
                continue;
            PutColumn(ImageLayout.NodeColumn(name), ofNodes, view.NodeLimit);
            if (!ImageLayout.Indexed.Contains(name))
                continue;
            var bucket = 0;
            foreach (var content in ImageTextIndex.Encode(ofNodes, view.NodeLimit))
                Put(ImageLayout.Index(name), bucket++, content);
        }
    }

    private void PutColumn(string section, IPropertyColumn column, int elements) => PutPieces(section, elements, ImageLayout.ColumnBits, (first, count) =>
    {
        var range = Enumerable.Range(first, count);
        return column.Kind is ColumnKind.Text or ColumnKind.Mixed
            ? ImageText.Encode(range.Select(element => Text(column, element)))
            : ImageNumbers.Encode(range.Select(element => Number(column.Value(element))));
    });

    private static string? Text(IPropertyColumn column, int element) => column.Kind == ColumnKind.Text
        ? column.TryText(element, out var text) ? text : null
        : column.Value(element) is { } value ? PropertyJson.WriteValue(value) : null;

    private static long? Number(PropertyValue? value) => value switch
    {
        IntegerValue integer => integer.Number,
        FloatValue real => BitConverter.DoubleToInt64Bits(real.Number),
        DateValue date => date.Day.DayNumber,
        _ => null,
    };

    private byte[] LabelSets(int first, int count)
    {
        List<int> offsets = [0], members = [];
        for (var node = first; node < first + count; node++)
        {
            members.AddRange(view.LabelsOf(node));
            offsets.Add(members.Count);
        }
        return MemoryMarshal.AsBytes<int>([.. offsets, .. members]).ToArray();
    }

    private void PutEdgeNumbers(string section, Func<int, int> number) => PutPieces(section, view.EdgeLimit, ImageLayout.ColumnBits, (first, count) =>
        MemoryMarshal.AsBytes<int>(Enumerable.Range(first, count).Select(number).ToArray()).ToArray());

    private void PutPieces(string section, int elements, int bits, Func<int, int, byte[]> encode)
    {
        for (var piece = 0; piece < ImageLayout.Pieces(elements, bits); piece++)
            Put(section, piece, encode(piece << bits, ImageLayout.Length(elements, bits, piece)));
    }

    private void Put(string section, int piece, byte[] content)
    {
        if (content.Length > 0)
            database.Execute("INSERT INTO image (section, piece, content) VALUES ($1, $2, $3)", section, piece, content);
    }
}
