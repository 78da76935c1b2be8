using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>Labels and types as Cypher text: only those of the schema, between backticks. All else goes in parameters.</summary>
internal sealed class ClosedNames(GraphSchema schema)
{
    /// <summary>A label for use in a query.</summary>
    /// <exception cref="InputException">The schema has no such label.</exception>
    public string Label(string label) => schema.TryNode(label, out _)
        ? Quoted(label)
        : throw new InputException(new("graph"), $"holds the label '{label}', which the schema does not have; build it again, or give its schema");

    /// <summary>A type for use in a query.</summary>
    /// <exception cref="InputException">The schema has no such type.</exception>
    public string Type(string type) => schema.TryEdge(type, out _)
        ? Quoted(type)
        : throw new InputException(new("graph"), $"holds the edge type '{type}', which the schema does not have; build it again, or give its schema");

    /// <summary>The properties that nodes of a label can have.</summary>
    public IReadOnlyList<PropertyType> Properties(string label) => schema.Node(label).Properties;

    /// <summary>The labels of entities but for these, as <c>:`A`:`B`</c>.</summary>
    public string OtherLabels(IReadOnlyList<string> labels) => string.Concat(
        schema.NodeTypes.Where(node => node.IsEntity && !labels.Contains(node.Name)).Select(node => ":" + Quoted(node.Name)));

    /// <summary>A name between backticks.</summary>
    public static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
