using System.Numerics;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>How many persons, organisations and places are found with their exact words and type, in percent.</summary>
internal sealed record NameScores(int Gold, int Found, int Right)
{
    private static readonly NameType[] Scored = [NameType.Person, NameType.Organization, NameType.Place];

    public double Precision => 100.0 * Right / Math.Max(1, Found);

    public double Recall => 100.0 * Right / Math.Max(1, Gold);

    public double F1 => 200.0 * Right / Math.Max(1, Gold + Found);

    /// <param name="documents">Documents with their names.</param>
    /// <param name="find">What finds the names of one of them.</param>
    public static NameScores Of(IEnumerable<TaggedDocument> documents, Func<TaggedDocument, IEnumerable<NameSpan>> find)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var document in documents)
        {
            var expected = Counted(GoldOf(document), document.Source.Manner);
            var actual = Counted(find(document), document.Source.Manner);
            gold += expected.Count;
            found += actual.Count;
            right += actual.Count(expected.Contains);
        }
        return new(gold, found, right);
    }

    public override string ToString() => FormattableString.Invariant($"precision {Precision:F2} recall {Recall:F2} F1 {F1:F2} ({Gold} names)");

    private static IEnumerable<NameSpan> GoldOf(TaggedDocument document) =>
        NameSpan.Of(document.Source.Sentences.Select(sentence => (int[])[.. sentence.Allowed.Select(BitOperations.TrailingZeroCount)]));

    /// <summary>The names that count. Nationality words are places to Re-DocRED, and nothing to Universal NER.</summary>
    private static HashSet<NameSpan> Counted(IEnumerable<NameSpan> names, NameManner? corpus) => [.. names
        .Select(name => corpus == NameManner.Encyclopaedia && name.Type == NameType.Nationality ? name with { Type = NameType.Place } : name)
        .Where(name => Scored.Contains(name.Type))];
}
