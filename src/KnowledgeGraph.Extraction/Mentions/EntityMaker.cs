using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the record of an entity that the catalogue does not know.</summary>
internal sealed class EntityMaker(GraphSchema schema)
{
    /// <summary>The record of an entity of a label, named as the text names it.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="name">Its name.</param>
    /// <param name="document">The document it is of, where the name says too little to be the same elsewhere.</param>
    public EntityRecord Make(string label, string name, string? document = null)
    {
        var node = schema.Node(label);
        var kind = node.IdKind ?? label.ToLower(CultureInfo.InvariantCulture);
        return new EntityRecord(EntityId.Create(kind, document is null ? name : $"{name} in {document}"), node.Labels, name, [], new Dictionary<string, PropertyValue>());
    }
}
