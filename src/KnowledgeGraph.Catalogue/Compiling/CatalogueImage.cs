using System.Text;

namespace KnowledgeGraph.Catalogue;

/// <summary>A whole catalogue in a few arrays, as it lies in the compiled file: nothing is made of it before it is asked for.</summary>
internal sealed class CatalogueImage
{
    /// <summary>Entries, names and word lists, written one after the other.</summary>
    public required byte[] Blob { get; init; }

    /// <summary>Where in the blob each entry begins, sorted by id.</summary>
    public required int[] EntryStarts { get; init; }

    /// <summary>What words lead from node to node; node 0 is the root, and no edge leads to it.</summary>
    public required EdgeTable Edges { get; init; }

    /// <summary>Where each node's postings begin, with the end of the last.</summary>
    public required int[] NodeStarts { get; init; }

    /// <summary>The spellings, in the order of their nodes.</summary>
    public required Posting[] Postings { get; init; }

    /// <summary>The entries whose offices were held, sorted, one for each holder.</summary>
    public required int[] TermOffices { get; init; }

    /// <summary>The holder, beside each of those.</summary>
    public required int[] TermPeople { get; init; }

    /// <summary>What is known of titles and words.</summary>
    public required WordLists Words { get; init; }

    /// <summary>What tells senses apart, in the order of the word lists' ambiguities.</summary>
    public ToldApart[] Told => told ??= [.. Words.Ambiguities.SelectMany(ambiguity => ambiguity.Senses)];

    private ToldApart[]? told;

    public BinaryReader ReaderAt(int start) => new(new MemoryStream(Blob, start, Blob.Length - start, writable: false), Encoding.UTF8);

    public string Text(int start)
    {
        using var reader = ReaderAt(start);
        return reader.ReadString();
    }
}
