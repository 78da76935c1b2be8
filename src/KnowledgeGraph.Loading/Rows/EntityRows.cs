using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>Entities and edges as rows. What the schema knows of and the graph does not say is set to null; users' own properties stay.</summary>
/// <param name="schema">What properties there may be.</param>
/// <param name="isFresh">True where the server holds nothing yet, so that there is nothing to take away.</param>
internal sealed class EntityRows(GraphSchema schema, bool isFresh)
{
    /// <summary>True where the server holds nothing yet.</summary>
    public bool IsFresh => isFresh;

    public MapValue Of(Node node)
    {
        IEnumerable<(string Name, Value? Value)> values = node.Properties.Select(entry => (entry.Key, (Value?)entry.Value));
        var known = isFresh ? [] : node.Labels.SelectMany(label => schema.Node(label).Properties).Select(property => property.Name).Where(name => name != "id");
        return Row.Of(("id", new StringValue(node.Id.Value)), ("p", Row.Whole(values, known.Distinct(StringComparer.Ordinal))));
    }

    public static MapValue Of(Edge edge)
    {
        var values = edge.Properties.Select(entry => (entry.Key, (Value?)entry.Value))
            .Concat(Row.Of(edge.Timing))
            .Append(("confidence", new FloatValue(edge.Confidence)))
            .Append(("statements", Row.Texts(edge.Statements)));
        return Row.Of(
            ("id", new StringValue(edge.Id)), ("s", new StringValue(edge.Source.Value)), ("t", new StringValue(edge.Target.Value)),
            ("p", Row.Of(values)));
    }

    /// <summary>The columns of a type's edges.</summary>
    public Columns EdgeColumns(string type) => new(["id", "s", "t"], schema.Edge(type).Properties);
}
