using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the record of an entity that the catalogue does not know.</summary>
internal sealed class EntityMaker(GraphSchema schema)
{
    /// <summary>The record of an entity of a label, named as the text names it.</summary>
    public EntityRecord Make(string label, string name)
    {
        var node = schema.Node(label);
        var kind = node.IdKind ?? label.ToLower(CultureInfo.InvariantCulture);
        return new EntityRecord(EntityId.Create(kind, name), node.Labels, name, [], new Dictionary<string, PropertyValue>());
    }
}
