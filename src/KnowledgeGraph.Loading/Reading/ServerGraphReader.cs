using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>Reads the graph that was loaded into a server back from there: entities and the edges between them, and the sentences behind edges.</summary>
/// <remarks>What users made by hand is not read: their edges have no statements, their properties are none of the schema's.</remarks>
public sealed class ServerGraphReader
{
    private readonly ICypher server;
    private readonly GraphSchema schema;
    private readonly string labels;
    private readonly string types;

    /// <summary>A reader of a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="schema">The labels and types that there may be.</param>
    public ServerGraphReader(ICypher server, GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(schema);
        (this.server, this.schema) = (server, schema);
        var names = new ClosedNames(schema);
        labels = string.Join('|', schema.NodeTypes.Where(type => type.IsEntity).Select(type => names.Label(type.Name)));
        types = string.Join('|', schema.EdgeTypes.Where(type => type.Group != EdgeGroup.Provenance).Select(type => names.Type(type.Name)));
    }

    /// <summary>The entities and edges, the latter without evidence, which is most of a graph; no statements and no documents.</summary>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    public async Task<GraphData> ReadAsync(CancellationToken cancellationToken = default)
    {
        var nodes = new Dictionary<EntityId, Node>();
        await foreach (var row in RowsAsync($"MATCH (n:{labels}) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS properties", null, cancellationToken).ConfigureAwait(false))
        {
            if (NodeOf((PropertyValue)row["labels"], ((MapValue)row["properties"]).Entries) is { } node)
                nodes[node.Id] = node;
        }
        var edges = new SortedDictionary<string, Edge>(StringComparer.Ordinal);
        await foreach (var row in RowsAsync(
            $"MATCH (a)-[r:{types}]->(b) WHERE r.id IS NOT NULL AND r.statements IS NOT NULL RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
            null, cancellationToken).ConfigureAwait(false))
        {
            if (EdgeOf(row) is { } edge && nodes.ContainsKey(edge.Source) && nodes.ContainsKey(edge.Target))
                edges[edge.Id] = edge;
        }
        return GraphData.Empty with { Nodes = [.. nodes.Values.OrderBy(node => node.Id)], Edges = [.. edges.Values] };
    }

    /// <summary>The same edges with the sentences behind them; without, where the graph was loaded without evidence.</summary>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    public async Task<IReadOnlyList<Edge>> WithEvidenceAsync(IReadOnlyList<Edge> edges, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var names = new ClosedNames(schema);
        var ids = new Dictionary<string, PropertyValue> { ["ids"] = Row.Texts(edges.SelectMany(edge => edge.Statements).Distinct(StringComparer.Ordinal)) };
        var sentences = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        await foreach (var row in RowsAsync(
            $"UNWIND $ids AS id MATCH (s:{names.Label("Statement")} {{id: id}}) " +
            $"OPTIONAL MATCH (s)-[:{names.Type("IN")}]->(p:{names.Label("Passage")})<-[:{names.Type("HAS_PASSAGE")}]-(d:{names.Label("Document")}) " +
            "RETURN id, d.id AS document, p.index AS passage, s.start AS start, s.end AS end, s.text AS text",
            ids, cancellationToken).ConfigureAwait(false))
        {
            sentences[Text(row["id"])] = new(Text(row["document"]), Number(row["passage"]), Number(row["start"]), Number(row["end"]), Text(row["text"]));
        }
        return [.. edges.Select(edge => edge with { Evidence = EdgeParts.Sorted(edge.Statements.Where(sentences.ContainsKey).Select(id => sentences[id])) })];
    }

    private Node? NodeOf(PropertyValue found, IReadOnlyDictionary<string, Value> properties)
    {
        string[] known = [.. found.AsTexts.Where(label => schema.TryNode(label, out _))];
        return EntityId.TryParse(Text(properties["id"]), out var id)
            ? new(id, known, Known(properties, known.SelectMany(label => schema.Node(label).Properties)))
            : null;
    }

    private Edge? EdgeOf(CypherRow row)
    {
        var (type, properties) = (Text(row["type"]), ((MapValue)row["properties"]).Entries);
        if (!EntityId.TryParse(Text(row["source"]), out var source) || !EntityId.TryParse(Text(row["target"]), out var target))
            return null;
        var timing = new Timing(Date(properties, "date"), Date(properties, "from"), Date(properties, "to"));
        var own = schema.Edge(type).Properties.Where(property => schema.Common.Edge.All(common => common.Name != property.Name));
        return new(
            Text(properties["id"]), type, source, target, timing, (properties.GetValueOrDefault("confidence") as PropertyValue)?.AsNumber ?? 0,
            Known(properties, own), ((PropertyValue)properties["statements"]).AsTexts, []);
    }

    private static Dictionary<string, PropertyValue> Known(IReadOnlyDictionary<string, Value> properties, IEnumerable<PropertyType> known) =>
        known.Select(property => property.Name).Where(name => name != "id").Distinct(StringComparer.Ordinal)
            .Where(name => properties.GetValueOrDefault(name) is PropertyValue and not NullValue)
            .ToDictionary(name => name, name => (PropertyValue)properties[name], StringComparer.Ordinal);

    private static PartialDate? Date(IReadOnlyDictionary<string, Value> properties, string name) =>
        PartialDate.TryParse(Text(properties.GetValueOrDefault(name)), out var date) ? date : null;

    private static string Text(Value? value) => (value as StringValue)?.Text ?? "";

    private static int Number(Value value) => (int)((value as IntegerValue)?.Number ?? 0);

    private async IAsyncEnumerable<CypherRow> RowsAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await server.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        await foreach (var row in result.Rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return row;
    }
}
