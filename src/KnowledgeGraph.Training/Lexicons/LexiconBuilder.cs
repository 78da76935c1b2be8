using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Makes the lexicon from word vectors, Brown clusters and the list of tags by word.</summary>
internal static class LexiconBuilder
{
    private const int VectorWords = 70_000;
    private const int TagSets = 400;

    /// <param name="folder">The folder with words.txt, vectors.i8, brown-clusters.tsv and word-tags.tsv.</param>
    public static Lexicon Build(string folder)
    {
        string[] words = [.. File.ReadLines(Path.Combine(folder, "words.txt")).Take(VectorWords)];
        var vectors = new sbyte[words.Length * Lexicon.VectorWidth];
        using (var stream = File.OpenRead(Path.Combine(folder, "vectors.i8")))
            stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors.AsSpan()));
        (ulong Key, int Rank)[] keyed = [.. words.Select((word, rank) => (Key: Fingerprint.Of(word), rank)).OrderBy(pair => pair.Key)];
        var classes = Classes(folder);
        return new(
            [.. keyed.Select(pair => pair.Key)],
            [.. keyed.Select(pair => pair.Rank)],
            vectors,
            [.. classes.Select(pair => pair.Key)],
            [.. classes.Select(pair => pair.Class)]);
    }

    /// <summary>Clusters of all words that have one, and the tags of those; names above all have none.</summary>
    private static List<(ulong Key, WordClass Class)> Classes(string folder)
    {
        var tags = Rows(folder, "word-tags.tsv");
        var numbers = new LabelList(tags.Values).Names.Take(TagSets).Select((set, i) => (set, i)).ToDictionary(pair => pair.set, pair => (ushort)(pair.i + 1), StringComparer.Ordinal);
        return [.. Rows(folder, "brown-clusters.tsv")
            .Select(row => (Fingerprint.Of(row.Key), new WordClass(BitsOf(row.Value), tags.TryGetValue(row.Key, out var set) ? NumberOf(set, numbers) : WordClass.Untagged)))
            .OrderBy(pair => pair.Item1)];
    }

    /// <summary>The number of a set of tags; of its most frequent tag alone where the set is rare.</summary>
    private static ushort NumberOf(string set, Dictionary<string, ushort> numbers) =>
        numbers.TryGetValue(set, out var number) ? number : numbers.GetValueOrDefault(set.Split(' ')[0]);

    private static uint BitsOf(string bits) => uint.Parse("1" + bits, NumberStyles.BinaryNumber, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Rows(string folder, string file)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows[line[..tab]] = line[(tab + 1)..];
        }
        return rows;
    }
}
