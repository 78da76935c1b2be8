using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The names as a tree of words: each node is a sequence of words, and holds what that sequence may mean.</summary>
internal sealed class NameIndex(CatalogueImage image, EntryTable entries)
{
    public const int Root = 0;

    private readonly NameSense[]?[] senses = new NameSense[image.NodeStarts.Length - 1][];

    /// <summary>The node that a word leads to, or -1.</summary>
    public int Step(int node, ulong word) => image.Edges.Find(node, word);

    /// <summary>What the words up to a node may mean; empty where they are only the beginning of names.</summary>
    public IReadOnlyList<NameSense> Senses(int node) => senses[node] ??= Decode(node);

    /// <summary>Those of a node's senses that words of these shapes, at this place, can have.</summary>
    public IReadOnlyList<NameSense> Accepted(int node, ulong shapes, bool beforeHyphen)
    {
        var all = senses[node] ??= Decode(node);
        foreach (var sense in all)
        {
            if (!Accepts(sense, shapes, beforeHyphen))
                return [.. all.Where(each => Accepts(each, shapes, beforeHyphen))];
        }
        return all;
    }

    /// <summary>The node of a whole name, or -1; a leading "the" and a possessive ending may be left out or too many.</summary>
    public int Find(string name)
    {
        var reader = new WordReader(name);
        if (!reader.Next(out var first))
            return -1;
        var node = Walk(reader, Step(Root, first.Hash));
        if (node >= 0 && HasSenses(node))
            return node;
        return first.Hash == WordReader.The && reader.Next(out var second) ? Walk(reader, Step(Root, second.Hash)) : -1;
    }

    public bool HasSenses(int node) => image.NodeStarts[node] < image.NodeStarts[node + 1];

    private int Walk(WordReader reader, int node)
    {
        while (node >= 0 && reader.Next(out var word))
        {
            var next = Step(node, word.StepHash);
            if (next < 0 && word.Hash == WordReader.Possessive && !reader.Next(out _))
                return node;
            node = next;
        }
        return node;
    }

    private static bool Accepts(NameSense sense, ulong shapes, bool beforeHyphen) =>
        WordShapes.Accept(sense.Shapes, shapes, sense.IsCommonWord) && (beforeHyphen || sense.Kind != NameKind.Combining);

    private NameSense[] Decode(int node)
    {
        var (start, end) = (image.NodeStarts[node], image.NodeStarts[node + 1]);
        if (start == end)
            return [];
        var result = new NameSense[end - start];
        for (var i = start; i < end; i++)
            result[i - start] = Decode(image.Postings[i]);
        return result;
    }

    private NameSense Decode(in Posting posting)
    {
        var told = posting.Told < 0 ? null : image.Told[posting.Told];
        return new NameSense(
            entries[posting.Entry],
            posting.Kind,
            image.Text(posting.Text),
            PackedDate.Unpack(posting.From),
            PackedDate.Unpack(posting.To),
            told?.Near ?? [],
            told?.Periods ?? [],
            posting.IsCommonWord,
            told is not null)
        {
            Shapes = posting.Shapes,
        };
    }
}
