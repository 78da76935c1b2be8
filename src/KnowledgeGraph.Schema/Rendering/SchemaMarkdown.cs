namespace KnowledgeGraph.Schema;

/// <summary>The schema as documentation for readers of the graph.</summary>
public static class SchemaMarkdown
{
    private static readonly IReadOnlyList<(EdgeGroup Group, string Title, string Introduction)> Groups =
    [
        (EdgeGroup.Structure, "Structure", "Lasting relations: office, membership, ownership, place."),
        (EdgeGroup.Treaties, "Treaties and disputes", "Agreements, conflicts and events, and who has to do with them."),
        (EdgeGroup.Interaction, "Interactions",
            "What one actor does to or with another: the event classes of PLOVER (Political Language Ontology for Verifiable Event "
            + "Records), with the root codes of CAMEO that each covers."),
        (EdgeGroup.Provenance, "Provenance", "Where it was read and what was said there. No statement makes these edges."),
    ];

    /// <summary>The documentation: tables of labels and edge types, then properties and examples.</summary>
    public static string Render(GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var text = new MarkdownText();
        text.Heading(1, "The graph schema");
        text.Paragraph("Made from the files beside it by `kg schema --format markdown`; edit those, not this.");
        Labels(text, schema);
        Common(text, schema.Common);
        foreach (var (group, title, introduction) in Groups)
            Group(text, title, introduction, [.. schema.EdgeTypes.Where(edge => edge.Group == group)]);
        return text.ToString();
    }

    private static void Labels(MarkdownText text, GraphSchema schema)
    {
        text.Heading(2, "Labels");
        text.Table(
            ["Labels", "Meaning", "Ids", "Wikidata", "Examples"],
            schema.NodeTypes.Select(node => new[]
            {
                Codes(node.Labels), node.Meaning + (node.IsAbstract ? " Never alone." : ""),
                node.IdKind is null ? "" : $"`{node.IdKind}:…`", string.Join(", ", node.Wikidata), string.Join("; ", node.Examples),
            }));
        foreach (var node in schema.NodeTypes.Where(node => node.OwnProperties.Count > 0))
        {
            text.Paragraph($"Properties of `{node.Name}`:");
            Properties(text, node.OwnProperties);
        }
    }

    private static void Common(MarkdownText text, CommonProperties common)
    {
        text.Heading(2, "Common properties");
        foreach (var (words, properties) in new[]
        {
            ("Every entity has:", common.Entity),
            ("Every edge made by statements has:", common.Edge),
            ("Interactions have as well:", common.Interaction),
        }.Where(part => part.Item2.Count > 0))
        {
            text.Paragraph(words);
            Properties(text, properties);
        }
    }

    private static void Group(MarkdownText text, string title, string introduction, IReadOnlyList<EdgeType> edges)
    {
        if (edges.Count == 0)
            return;
        text.Heading(2, title);
        text.Paragraph(introduction + (edges.Any(edge => edge.Symmetric) ? " `~` marks symmetric types: one edge stands for both directions." : ""));
        text.Table(["Type", "From → to", "Meaning", "Other vocabularies"], edges.Select(Row));
        foreach (var edge in edges.Where(edge => edge.OwnProperties.Count > 0))
        {
            text.Paragraph($"Properties of `{edge.Name}`:");
            Properties(text, edge.OwnProperties);
        }
        if (edges.Any(edge => edge.Example is not null))
            text.Table(["Type", "States one", "States none", "Because"], edges.Where(edge => edge.Example is not null).Select(Examples));
    }

    private static string[] Row(EdgeType edge) =>
    [
        $"`{edge.Name}`{(edge.Symmetric ? " ~" : "")}", $"{Codes(edge.From)} → {Codes(edge.To)}", edge.Meaning,
        string.Join("; ", new[] { string.Join(", ", edge.Wikidata), edge.Plover, edge.Cameo.Count == 0 ? null : "CAMEO " + string.Join(", ", edge.Cameo) }
            .Where(part => !string.IsNullOrEmpty(part))),
    ];

    private static string[] Examples(EdgeType edge) =>
        [$"`{edge.Name}`", edge.Example ?? "", edge.CounterExample?.Sentence ?? "", edge.CounterExample?.Because ?? ""];

    private static void Properties(MarkdownText text, IEnumerable<PropertyType> properties) => text.Table(
        ["Property", "Kind", "Meaning", ""],
        properties.Select(property => new[]
        {
            $"`{property.Name}`", property.Kind.ToString().ToLowerInvariant(),
            property.Meaning + (property.Values.Count == 0 ? "" : $" One of {Codes(property.Values)}."), Marks(property),
        }));

    private static string Marks(PropertyType property) => string.Join(
        ", ", new[] { property.Required ? "always there" : null, property.Key ? "tells edges apart" : null }.OfType<string>());

    private static string Codes(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
