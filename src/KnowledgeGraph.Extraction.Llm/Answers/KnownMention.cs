using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>A mention with the record of its entity.</summary>
internal sealed record KnownMention(Mention Mention, EntityRecord Entity)
{
    /// <summary>Whether the entity is so called, here or anywhere.</summary>
    public bool IsCalled(string name) => new[] { Mention.Text, Mention.Alias, Entity.Name }.Concat(Entity.KnownAliases)
        .Any(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
}
