namespace KnowledgeGraph.Schema;

/// <summary>Makes edge types of what their files say: finds the labels at their ends, adds what such edges share.</summary>
internal sealed class EdgeResolver(IReadOnlyList<NodeType> nodes, CommonProperties common, SchemaFaults faults)
{
    private readonly Dictionary<string, NodeType> byName = nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);

    public IReadOnlyList<EdgeType> Resolve(IEnumerable<EdgeDraft> drafts) => [.. drafts.Select(Make)];

    private EdgeType Make(EdgeDraft draft)
    {
        CheckEnds(draft, "from", draft.From);
        CheckEnds(draft, "to", draft.To);
        return new EdgeType(
            draft.Name, draft.Group, draft.Meaning, draft.Reading, draft.Inverse ?? draft.Reading, draft.Symmetric,
            [.. draft.From.Select(label => label.Text)],
            [.. draft.To.Select(label => label.Text)],
            [.. draft.Properties.Select(own => own.Value)],
            AllProperties(draft), draft.Wikidata, draft.Plover, draft.Cameo, draft.Example, draft.CounterExample);
    }

    private void CheckEnds(EdgeDraft draft, string key, IReadOnlyList<Placed> labels)
    {
        foreach (var label in labels)
        {
            if (!byName.TryGetValue(label.Text, out var node))
                faults.Add(label.Place, SchemaErrors.UnknownLabelIn(key, label.Text, byName.Keys));
            else if (!node.IsEntity && draft.Group != EdgeGroup.Provenance)
                faults.Add(label.Place, SchemaErrors.ProvenanceEnd(key, label.Text));
        }
    }

    private List<PropertyType> AllProperties(EdgeDraft draft)
    {
        var properties = new List<PropertyType>();
        if (draft.Group != EdgeGroup.Provenance)
            properties.AddRange(common.Edge);
        if (draft.Group == EdgeGroup.Interaction)
            properties.AddRange(common.Interaction);
        foreach (var (property, fields) in draft.Properties)
        {
            if (properties.Exists(other => other.Name == property.Name))
                fields.Fault("name", SchemaErrors.PropertyTaken(property.Name));
            properties.Add(property);
        }
        return properties;
    }
}
