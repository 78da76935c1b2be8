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

    /// <param name="tagger">What finds names.</param>
    /// <param name="documents">Documents with their names.</param>
    /// <param name="manner">The manner to find them in.</param>
    public static NameScores Of(NameTagger tagger, IEnumerable<TaggedDocument> documents, NameManner manner)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var document in documents)
        {
            var labels = tagger.Label(document.Words, document.Use, manner);
            for (var s = 0; s < labels.Length; s++)
            {
                var expected = Spans([.. document.Source.Sentences[s].Allowed.Select(BitOperations.TrailingZeroCount)], document.Source.Manner);
                var actual = Spans(labels[s], document.Source.Manner);
                gold += expected.Count;
                found += actual.Count;
                right += actual.Count(expected.Contains);
            }
        }
        return new(gold, found, right);
    }

    public override string ToString() => FormattableString.Invariant($"precision {Precision:F2} recall {Recall:F2} F1 {F1:F2} ({Gold} names)");

    /// <summary>The spans that count. Nationality words are places to Re-DocRED, and nothing to Universal NER.</summary>
    private static HashSet<(int, int, NameType)> Spans(int[] labels, NameManner corpus) => [.. NameLabels.Spans(labels)
        .Select(span => corpus == NameManner.Encyclopaedia && span.Type == NameType.Nationality ? span with { Type = NameType.Place } : span)
        .Where(span => Scored.Contains(span.Type))];
}
