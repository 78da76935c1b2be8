using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The entries, sorted by id, each read from the image when first asked for.</summary>
internal sealed class EntryTable(CatalogueImage image)
{
    private readonly CatalogueEntry?[] read = new CatalogueEntry[image.EntryStarts.Length];
    private readonly Lazy<Dictionary<EntityId, int>> indexes = new(() => Ids(image));

    public int Count => read.Length;

    public CatalogueEntry this[int index] => read[index] ??= EntryCodec.Read(image.ReaderAt(image.EntryStarts[index]));

    public int IndexOf(EntityId id) => indexes.Value.TryGetValue(id, out var index) ? index : -1;

    public CatalogueEntry? Find(EntityId id) => IndexOf(id) is >= 0 and var index ? this[index] : null;

    public IEnumerable<CatalogueEntry> All => Enumerable.Range(0, Count).Select(index => this[index]);

    private static Dictionary<EntityId, int> Ids(CatalogueImage image)
    {
        var ids = new Dictionary<EntityId, int>(image.EntryStarts.Length);
        for (var i = 0; i < image.EntryStarts.Length; i++)
            ids.Add(EntityId.Parse(image.ReaderAt(image.EntryStarts[i]).ReadString()), i);
        return ids;
    }
}
