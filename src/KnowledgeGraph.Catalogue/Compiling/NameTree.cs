using System.Diagnostics;

namespace KnowledgeGraph.Catalogue;

/// <summary>The tree of words while it grows.</summary>
internal sealed class NameTree
{
    private readonly Dictionary<ulong, int> edges = [];
    private readonly Dictionary<ulong, (int From, string Word)> origins = [];
    private readonly List<List<(SenseRank Rank, Posting Posting)>> nodes = [[]];

    /// <summary>The node of a name, grown if need be, with the shapes and count of its words.</summary>
    public (int Node, ulong Shapes, int Count) NodeOf(string name)
    {
        var reader = new WordReader(name);
        var (node, shapes, count) = (NameIndex.Root, 0UL, 0);
        for (; reader.Next(out var word); count++)
        {
            shapes = WordShapes.With(shapes, count, word.Shape);
            node = Child(node, count == 0 ? word.Hash : word.StepHash, name[word.Start..word.End]);
        }
        return (node, shapes, count);
    }

    public void Add(int node, Posting posting, SenseRank rank) => nodes[node].Add((rank, posting));

    /// <summary>The tree as arrays.</summary>
    public (EdgeTable Edges, int[] NodeStarts, Posting[] Postings) Lay()
    {
        var starts = new int[nodes.Count + 1];
        var postings = new List<Posting>();
        for (var node = 0; node < nodes.Count; node++)
        {
            starts[node] = postings.Count;
            postings.AddRange(nodes[node].OrderBy(pair => pair.Rank).Select(pair => pair.Posting));
        }
        starts[^1] = postings.Count;
        return (EdgeTable.Of([.. edges.Select(edge => (edge.Key, edge.Value)).OrderBy(edge => edge.Value)]), starts, [.. postings]);
    }

    private int Child(int node, ulong hash, string word)
    {
        var (key, folded) = (EdgeTable.Key(node, hash), FoldedName.Of(word));
        if (!edges.TryGetValue(key, out var child))
        {
            child = nodes.Count;
            edges.Add(key, child);
            origins.Add(key, (node, folded));
            nodes.Add([]);
        }
        else if (origins[key] != (node, folded))
        {
            throw new UnreachableException($"The words '{folded}' and '{origins[key].Word}' share a hash; change the seed of {nameof(LetterHash)}.");
        }
        return child;
    }
}
