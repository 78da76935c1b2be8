using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Changes the graph for one query and counts what it changes.</summary>
/// <param name="transaction">Holds the changes until the query is done.</param>
/// <param name="protection">Refuses changes of what users did not create.</param>
internal sealed class GraphWriter(GraphTransaction transaction, GraphProtection protection)
{
    public WriteCounts Counts { get; } = new();

    /// <summary>The nodes created or changed so far, in order, for what keeps an index of them.</summary>
    public List<int> Touched { get; } = [];

    public int CreateNode(IEnumerable<string> labels)
    {
        var node = transaction.CreateNode(labels);
        Counts.NodesCreated++;
        Touched.Add(node);
        Counts.LabelsAdded += transaction.LabelsOf(node).Length;
        return node;
    }

    public int CreateEdge(int source, string type, int target)
    {
        Counts.RelationshipsCreated++;
        return transaction.CreateEdge(source, type, target);
    }

    public void SetProperty(in Datum element, string property, in Datum value)
    {
        var stored = value.IsNull ? null : ValueConversion.ToProperty(value);
        Protect(element);
        if (stored is null && !Has(element, property))
            return;
        Counts.PropertiesSet++;
        if (element.Kind == DatumKind.Relationship)
        {
            transaction.SetEdgeProperty(element.Element, property, stored);
            return;
        }
        transaction.SetNodeProperty(element.Element, property, stored);
        Touched.Add(element.Element);
    }

    public void AddLabel(int node, string label)
    {
        protection.CheckNode(node);
        if (!transaction.AddLabel(node, label))
            return;
        Counts.LabelsAdded++;
        Touched.Add(node);
    }

    public void RemoveLabel(int node, string label)
    {
        protection.CheckNode(node);
        if (transaction.RemoveLabel(node, label))
            Counts.LabelsRemoved++;
    }

    public void DeleteEdge(int edge)
    {
        if (!transaction.HasEdge(edge))
            return;
        protection.CheckEdge(edge);
        transaction.DeleteEdge(edge);
        Counts.RelationshipsDeleted++;
    }

    /// <summary>Deletes a node with all of its edges.</summary>
    public void DetachNode(int node)
    {
        foreach (var edge in EdgesAt(node))
            DeleteEdge(edge);
        DeleteNode(node);
    }

    public void DeleteNode(int node)
    {
        if (!transaction.HasNode(node))
            return;
        protection.CheckNode(node);
        if (EdgesAt(node).Length > 0)
            throw new EvaluationException(CypherErrorKind.ConstraintVerificationFailed, "DeleteConnectedNode", "The node still has relationships; delete them first, or use DETACH DELETE");
        transaction.DeleteNode(node);
        Counts.NodesDeleted++;
    }

    private int[] EdgesAt(int node) => !transaction.HasNode(node) ? [] :
    [
        .. transaction.Neighbours(node, EdgeDirection.Out).Edges.ToArray(),
        .. transaction.Neighbours(node, EdgeDirection.In).Edges.ToArray(),
    ];

    private bool Has(in Datum element, string property)
    {
        var symbol = transaction.PropertyName(property);
        var column = element.Kind == DatumKind.Node ? transaction.NodeColumn(symbol) : transaction.EdgeColumn(symbol);
        return column?.Has(element.Element) ?? false;
    }

    private void Protect(in Datum element)
    {
        if (element.Kind == DatumKind.Node)
            protection.CheckNode(element.Element);
        else
            protection.CheckEdge(element.Element);
    }
}
