using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Makes the image of a catalogue: entries by id, and a tree of all their spellings.</summary>
internal sealed class ImageBuilder : IDisposable
{
    private readonly CatalogueEntry[] entries;
    private readonly Dictionary<EntityId, int> indexes;
    private readonly CatalogueData data;
    private readonly ToldApartNames told;
    private readonly HashSet<string> common;
    private readonly NameTree tree = new();
    private readonly MemoryStream blob = new();
    private readonly BinaryWriter writer;

    private ImageBuilder(CatalogueData data)
    {
        this.data = data;
        entries = [.. data.Entries.Concat(ImpliedPlaces.Of(data.Entries)).OrderBy(entry => entry.Id)];
        indexes = entries.Select((entry, index) => (entry.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        told = new ToldApartNames(data.Words.Ambiguities);
        common = [.. data.Words.Common];
        writer = new BinaryWriter(blob, Encoding.UTF8);
    }

    public static CatalogueImage Build(CatalogueData data)
    {
        using var builder = new ImageBuilder(data);
        return builder.Build();
    }

    public void Dispose() => writer.Dispose();

    private CatalogueImage Build()
    {
        var starts = entries.Select(WriteEntry).ToArray();
        AddSpellings();
        var (edges, nodeStarts, postings) = tree.Lay();
        var terms = Terms();
        writer.Flush();
        return new CatalogueImage
        {
            Blob = blob.ToArray(),
            EntryStarts = starts,
            Edges = edges,
            NodeStarts = nodeStarts,
            Postings = postings,
            TermOffices = [.. terms.Select(term => term.Office)],
            TermPeople = [.. terms.Select(term => term.Person)],
            Words = data.Words,
        };
    }

    private int WriteEntry(CatalogueEntry entry)
    {
        writer.Flush();
        var start = (int)blob.Position;
        EntryCodec.Write(writer, entry);
        return start;
    }

    private void AddSpellings()
    {
        var spellings = new Spellings(data.Words, id => indexes.TryGetValue(id, out var index) ? entries[index] : null);
        for (var index = 0; index < entries.Length; index++)
        {
            foreach (var name in spellings.Of(entries[index]))
                Add(index, name);
        }
    }

    private void Add(int index, EntryName name)
    {
        var (node, shapes, count) = tree.NodeOf(name.Text);
        if (count == 0)
            return;
        writer.Flush();
        var text = (int)blob.Position;
        writer.Write(name.Text);
        var folded = FoldedName.Of(name.Text);
        var sense = told.Find(folded, entries[index].Id);
        var isCommon = common.Contains(folded) && name.Kind != NameKind.Combining;
        var posting = new Posting(
            shapes, index, text, PackedDate.Pack(name.From), PackedDate.Pack(name.To), sense, Posting.FlagsOf(name.Kind, isCommon));
        tree.Add(node, posting, new SenseRank(-entries[index].Layer, sense < 0 ? int.MaxValue : sense, name.Kind, index));
    }

    private List<(int Office, int Person)> Terms() =>
    [
        .. entries.SelectMany((entry, person) => entry.Offices.Select(term => (Office: indexes.GetValueOrDefault(term.Of, -1), Person: person)))
            .Where(term => term.Office >= 0)
            .Distinct()
            .Order(),
    ];
}
