namespace KnowledgeGraph.Language;

/// <summary>What to look at where two atoms meet.</summary>
internal sealed class JointFeatures(AbbreviationList abbreviations)
{
    /// <summary>How many atoms of a chunk are looked at on either side.</summary>
    private const int Farthest = 40;

    /// <summary>Collects the features of the joint before an atom.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="next">The atom after the joint; no space is before it.</param>
    /// <param name="wordStart">The atom that the word so far begins with.</param>
    /// <param name="bag">Where the features go.</param>
    public void Collect(string text, List<Atom> atoms, int next, int wordStart, FeatureBag bag)
    {
        bag.Clear();
        var (left, right) = (Value(text, atoms, next - 1), Value(text, atoms, next));
        var (before, after) = (next >= 2 && !atoms[next - 1].AfterSpace ? Value(text, atoms, next - 2) : 1, NextInChunk(text, atoms, next));
        var word = text.AsSpan(atoms[wordStart].Start, atoms[next - 1].End - atoms[wordStart].Start);
        var known = abbreviations.Contains(word) ? 3ul : word.Length == 1 ? 2ul : word.Contains('.') ? 1ul : 0ul;
        var (leftKind, rightKind) = (KindOf(text, atoms[next - 1]), KindOf(text, atoms[next]));
        var start = (ulong)Math.Min(next - wordStart, 3);
        var following = Following(text, atoms, next);
        var address = IsAddress(text, atoms, next) ? 1ul : 0ul;

        bag.Add(0, leftKind, rightKind);
        bag.Add(1, left, right);
        bag.Add(2, left, rightKind);
        bag.Add(3, leftKind, right);
        bag.Add(4, right, after);
        bag.Add(5, left, before);
        bag.Add(6, Fingerprint.Of(Lower(word)), right);
        bag.Add(7, known, right);
        bag.Add(8, (known * 16) + following, right);
        bag.Add(9, right, (start * 64) + (leftKind * 8) + following);
        bag.Add(10, Shape(text, atoms, next), start);
        bag.Add(11, Shape(text, atoms, next), right);
        bag.Add(12, (leftKind * 8) + rightKind, after);
        bag.Add(13, (leftKind * 8) + rightKind, before);
        bag.Add(14, (start * 8) + leftKind, rightKind);
        bag.Add(15, right, (ulong)Math.Min(atoms[next - 1].Length, 5));
        bag.Add(16, ChunkStart(text, atoms, next), right);
        bag.Add(17, right ^ (left * 31), after ^ (before * 31));
        bag.Add(18, address, (rightKind * 8) + leftKind);
        bag.Add(19, address, right ^ ((after + 1) * 31));
    }

    private static ulong Value(string text, List<Atom> atoms, int i)
    {
        var atom = atoms[i];
        return atom.Kind switch
        {
            AtomKind.Digits => 10ul + (ulong)Math.Min(atom.Length, 5),
            _ when atom.Length > 2 && atom.Kind is AtomKind.Punctuation or AtomKind.Symbol => 20ul + text[atom.Start],
            _ => Fingerprint.Of(Lower(atom.Of(text))),
        };
    }

    private static string Lower(ReadOnlySpan<char> word) => new string(word[..Math.Min(word.Length, 24)]).ToLowerInvariant();

    private static ulong NextInChunk(string text, List<Atom> atoms, int next) =>
        next + 1 < atoms.Count && !atoms[next + 1].AfterSpace ? Value(text, atoms, next + 1) : 2;

    private static ulong KindOf(string text, Atom atom) => atom.Kind switch
    {
        AtomKind.Letters when char.IsUpper(text[atom.Start]) => 6,
        AtomKind.Letters when atom.Length == 1 => 7,
        var kind => (ulong)kind,
    };

    /// <summary>How the next chunk begins, where the chunk ends here.</summary>
    private static ulong Following(string text, List<Atom> atoms, int next)
    {
        if (next + 1 >= atoms.Count)
            return 1;
        return atoms[next + 1].AfterSpace ? 2 + KindOf(text, atoms[next + 1]) : 0;
    }

    /// <summary>The kinds of the atoms around the joint.</summary>
    private static ulong Shape(string text, List<Atom> atoms, int next)
    {
        var shape = 1ul;
        for (var i = Math.Max(0, next - 3); i < Math.Min(atoms.Count, next + 4); i++)
            shape = (shape * 19) + (atoms[i].AfterSpace ? 9ul : 0) + KindOf(text, atoms[i]);
        return shape;
    }

    /// <summary>Whether the chunk is an address of a page or of a person.</summary>
    private static bool IsAddress(string text, List<Atom> atoms, int next)
    {
        var (first, last) = (next, next);
        while (first > 0 && !atoms[first].AfterSpace && next - first < Farthest)
            first--;
        while (last + 1 < atoms.Count && !atoms[last + 1].AfterSpace && last - next < Farthest)
            last++;
        var chunk = text.AsSpan(atoms[first].Start, atoms[last].End - atoms[first].Start);
        return chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || (chunk.Contains('@') && chunk.Contains('.'));
    }

    /// <summary>The atom that the chunk begins with, as <c>http</c> or <c>www</c>.</summary>
    private static ulong ChunkStart(string text, List<Atom> atoms, int next)
    {
        var i = next;
        while (i > 0 && !atoms[i].AfterSpace && next - i < Farthest)
            i--;
        return Value(text, atoms, i);
    }
}
