namespace KnowledgeGraph.Language;

/// <summary>Looks at words one by one: spelling, shape, and what the lexicon says.</summary>
/// <param name="lexicon">What is known of words.</param>
/// <param name="allClusters">Whether to tell clusters of words that were seen with no tags too.</param>
internal sealed class FeatureExtractor(Lexicon lexicon, bool allClusters = false)
{
    private const int LongestForm = 60;
    private const int LongestShape = 6;

    /// <summary>The word that stands before every sentence, for the tree to hang from.</summary>
    public static WordFeatures Root { get; } =
        new([.. Enumerable.Range(0, FeatureSlot.All.Count).Select(slot => Fingerprint.Of("\u0001root", slot))], -1);

    /// <summary>The features of a sentence's words, without the root.</summary>
    public WordFeatures[] Extract(IReadOnlyList<string> forms) => Array.ConvertAll(WordView.Of(forms), Extract);

    /// <summary>The features of a word.</summary>
    public WordFeatures Extract(WordView word)
    {
        if (word.Place == WordPlace.Root)
            return Root;
        var form = word.Form;
        if (form.Length > LongestForm)
            form = form[..LongestForm];
        if (word.Place == WordPlace.InCapitals)
            form = WithoutCapitals(form);
        var lower = form.ToLowerInvariant();
        var cluster = lexicon.ClusterOf(lower);
        var known = cluster.OnlyTagged;
        if (!allClusters)
            cluster = known;
        return new(
        [
            Fingerprint.Of(DigitsAsZero(lower), 0),
            Fingerprint.Of(cluster.ClusterPrefix(4), 1),
            Fingerprint.Of(cluster.ClusterPrefix(6), 2),
            Fingerprint.Of(cluster.ClusterPrefix(10), 3),
            Fingerprint.Of((int)cluster.Cluster, 4),
            Fingerprint.Of(known.Tags, 5),
            Suffix(lower, 1, 6),
            Suffix(lower, 2, 7),
            Suffix(lower, 3, 8),
            Suffix(lower, 4, 9),
            Prefix(form, 1, 10),
            Prefix(lower, 3, 11),
            Fingerprint.Of(Shape(form, word.Place), 12),
        ], lexicon.VectorOf(form));
    }

    /// <summary>A word of a sentence in capitals as it would stand in another: as a name only where it is known as nothing else.</summary>
    private string WithoutCapitals(string form)
    {
        var lower = form.ToLowerInvariant();
        if (lower.Length < 2 || lexicon.Rank(lower) >= 0 && lexicon.ClassOf(lower).Tags != 0)
            return lower;
        var name = char.ToUpperInvariant(lower[0]) + lower[1..];
        return lexicon.Rank(name) >= 0 ? name : lower;
    }

    private static ulong Suffix(string form, int length, int slot) =>
        Fingerprint.Of(form.AsSpan(Math.Max(0, form.Length - length)), slot);

    private static ulong Prefix(string form, int length, int slot) =>
        Fingerprint.Of(form.AsSpan(0, Math.Min(length, form.Length)), slot);

    private static string DigitsAsZero(string form) =>
        form.AsSpan().ContainsAnyInRange('1', '9') ? string.Create(form.Length, form, (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsAsciiDigit(source[i]) ? '0' : source[i];
        }) : form;

    /// <summary>Capitals as X, small letters as x, digits as d, no more than two alike in a row, and where the word stands.</summary>
    internal static string Shape(string form, WordPlace place)
    {
        Span<char> shape = stackalloc char[LongestShape + 1];
        var length = 0;
        shape[length++] = place switch { WordPlace.InCapitals => '!', WordPlace.First => '^', _ => ' ' };
        foreach (var c in form)
        {
            var mark = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            var repeats = length > 2 && shape[length - 1] == mark && shape[length - 2] == mark;
            if (!repeats && length <= LongestShape)
                shape[length++] = mark;
        }
        return new string(shape[..length]);
    }
}
