using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>All entries by id, the implied places with them.</summary>
internal sealed class KnownEntries(CatalogueData data)
{
    private readonly Dictionary<EntityId, CatalogueEntry> entries =
        data.Entries.Concat(ImpliedPlaces.Of(data.Entries)).ToDictionary(entry => entry.Id);

    public IEnumerable<string> Ids => entries.Keys.Select(id => id.Value).Order(StringComparer.Ordinal);

    public CatalogueEntry? Find(EntityId id) => entries.GetValueOrDefault(id);

    public bool TryFind(EntityId id, [NotNullWhen(true)] out CatalogueEntry? entry) => entries.TryGetValue(id, out entry);
}
