using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>The properties that a graph has and its schema does not name, found by reading the graph once before it is written.</summary>
/// <remarks>A catalogue may say more of an entity than its label asks for. A header stands before the rows, so that all columns are known first.</remarks>
internal sealed class FurtherColumns(GraphSchema schema)
{
    private readonly Dictionary<string, SortedDictionary<string, CsvColumn>> columns = new(StringComparer.Ordinal);

    /// <summary>Looks at what a document gives to the graph.</summary>
    public void Add(GraphFile file, DocumentShare share, HashSet<EntityId> seen)
    {
        foreach (var id in share.Nodes.Concat(share.Edges.SelectMany(edge => new[] { edge.Source, edge.Target })).Where(seen.Add))
        {
            if (file.Node(id) is { } node)
                Add(string.Join('.', node.Labels), node.Properties, node.Labels.SelectMany(label => schema.TryNode(label, out var type) ? type!.Properties : []));
        }
        foreach (var edge in share.Edges)
            Add(edge.Type, edge.Properties, schema.TryEdge(edge.Type, out var type) ? type!.Properties : []);
    }

    /// <summary>The columns for nodes of a label set, or edges of a type, sorted.</summary>
    public IEnumerable<CsvColumn> Of(string name) => columns.TryGetValue(name, out var found) ? found.Values : [];

    private void Add(string name, IReadOnlyDictionary<string, PropertyValue> properties, IEnumerable<PropertyType> known)
    {
        foreach (var (property, value) in properties.Where(entry => entry.Key != "id" && known.All(type => type.Name != entry.Key)))
        {
            if (!columns.TryGetValue(name, out var found))
                columns.Add(name, found = new(StringComparer.Ordinal));
            found.TryAdd(property, new(property, TypeOf(value)));
        }
    }

    private static string TypeOf(PropertyValue value) => value switch
    {
        ListValue => "string[]",
        IntegerValue => "long",
        FloatValue => "double",
        DateValue => "date",
        BooleanValue => "boolean",
        _ => "string",
    };
}
