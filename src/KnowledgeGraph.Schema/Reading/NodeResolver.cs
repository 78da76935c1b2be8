namespace KnowledgeGraph.Schema;

/// <summary>Makes labels of what their files say: follows parents, inherits properties, refuses what dangles.</summary>
internal sealed class NodeResolver(IReadOnlyList<NodeDraft> drafts, CommonProperties common)
{
    private readonly Dictionary<string, NodeDraft> byName = drafts.ToDictionary(draft => draft.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> idKinds = new(StringComparer.Ordinal);

    public IReadOnlyList<NodeType> Resolve()
    {
        var types = new List<NodeType>();
        foreach (var draft in drafts)
        {
            CheckIdKind(draft);
            if (Lineage(draft) is { } lineage)
                types.Add(Make(draft, lineage));
        }
        return types;
    }

    /// <summary>The label and those above it, the general first; null where a parent is missing or above itself.
    /// A circle is one fault, told at the label that sorts first.</summary>
    private List<NodeDraft>? Lineage(NodeDraft draft)
    {
        var lineage = new List<NodeDraft> { draft };
        for (var parent = draft.Parent; parent is not null; parent = lineage[0].Parent)
        {
            if (!byName.TryGetValue(parent, out var above))
            {
                if (lineage.Count == 1)
                    draft.Fields.Fault("parent", SchemaErrors.UnknownLabelIn("parent", parent, byName.Keys));
                return null;
            }
            if (lineage.Contains(above))
            {
                if (above == draft && draft == lineage.MinBy(label => label.Name, StringComparer.Ordinal))
                    draft.Fields.Fault("parent", SchemaErrors.CircularParents(lineage.Select(label => label.Name).Prepend(draft.Name).Reverse()));
                return null;
            }
            lineage.Insert(0, above);
        }
        return lineage;
    }

    private NodeType Make(NodeDraft draft, List<NodeDraft> lineage)
    {
        if (lineage[0].IsEntity != draft.IsEntity)
            draft.Fields.Fault("parent", SchemaErrors.ProvenanceParent(draft.Name, draft.Parent!));
        var properties = new List<PropertyType>(draft.IsEntity ? common.Entity : []);
        foreach (var (property, fields) in lineage.SelectMany(label => label.Properties))
        {
            if (properties.Exists(other => other.Name == property.Name) && draft.Properties.Any(own => own.Value == property))
                fields.Fault("name", SchemaErrors.PropertyTaken(property.Name));
            properties.Add(property);
        }
        return new NodeType(
            draft.Name, draft.Meaning, draft.Parent, draft.IsAbstract, draft.IsEntity, draft.IdKind,
            [.. lineage.Select(label => label.Name)],
            [.. draft.Properties.Select(own => own.Value)],
            properties, draft.Wikidata, draft.Examples);
    }

    private void CheckIdKind(NodeDraft draft)
    {
        if (draft.IdKind is not null && !idKinds.TryAdd(draft.IdKind, draft.Name))
            draft.Fields.Fault("idKind", SchemaErrors.IdKindTaken(draft.IdKind, idKinds[draft.IdKind]));
    }
}
