using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads properties of nodes and edges into query values, boxing nothing where the column is typed.</summary>
/// <param name="graph">The graph.</param>
/// <param name="isFixed">True where the graph does not change meanwhile, so that columns need be looked up once only.</param>
internal sealed class PropertyReader(IGraphView graph, bool isFixed = false)
{
    private readonly Dictionary<string, IPropertyColumn?>? nodeColumns = isFixed ? new(StringComparer.Ordinal) : null;
    private readonly Dictionary<string, IPropertyColumn?>? edgeColumns = isFixed ? new(StringComparer.Ordinal) : null;

    public Datum Node(int node, string name)
    {
        if (nodeColumns is null)
            return Read(graph.NodeColumn(graph.PropertyName(name)), node);
        if (!nodeColumns.TryGetValue(name, out var column))
            nodeColumns[name] = column = graph.NodeColumn(graph.PropertyName(name));
        return Read(column, node);
    }

    public Datum Edge(int edge, string name)
    {
        if (edgeColumns is null)
            return Read(graph.EdgeColumn(graph.PropertyName(name)), edge);
        if (!edgeColumns.TryGetValue(name, out var column))
            edgeColumns[name] = column = graph.EdgeColumn(graph.PropertyName(name));
        return Read(column, edge);
    }

    /// <summary>All properties of a node, by name.</summary>
    public DatumMap NodeProperties(int node) => All(node, graph.NodeColumn);

    /// <summary>All properties of an edge, by name.</summary>
    public DatumMap EdgeProperties(int edge) => All(edge, graph.EdgeColumn);

    public static Datum Read(IPropertyColumn? column, int element)
    {
        if (column is null)
            return Datum.Null;
        switch (column.Kind)
        {
            case ColumnKind.Text:
                return column.TryText(element, out var text) ? Datum.Of(text) : Datum.Null;
            case ColumnKind.Integer:
                return column.TryInteger(element, out var integer) ? Datum.Of(integer) : Datum.Null;
            case ColumnKind.Float:
                return column.TryFloat(element, out var real) ? Datum.Of(real) : Datum.Null;
            case ColumnKind.Date:
                return column.TryDate(element, out var day) ? Datum.Of(new DateValue(day)) : Datum.Null;
            default:
                return ValueConversion.ToDatum(column.Value(element));
        }
    }

    private DatumMap All(int element, Func<int, IPropertyColumn?> column)
    {
        var map = new DatumMap();
        var names = graph.PropertyNames;
        foreach (var symbol in Enumerable.Range(0, names.Count).OrderBy(symbol => names[symbol], StringComparer.Ordinal))
        {
            var value = Read(column(symbol), element);
            if (!value.IsNull)
                map.Set(names[symbol], value);
        }
        return map;
    }
}
