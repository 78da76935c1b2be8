namespace KnowledgeGraph.Model;

/// <summary>What a statement stands on, to be compared with what another stands on: its sentence, and the passage around it where that is needed.</summary>
/// <remarks>
/// <para>Containment of the shorter text in the longer and not resemblance (Broder, On the resemblance and containment of documents, 1997), so that a copy that
/// was cut short, or to which a dateline or sentences were added, is as much of a copy as one in which words were changed. A changed word changes
/// the three runs of three words that it stands in, so that two thirds bear one in nine.</para>
/// <para>In passages that are copies the sentences need only be alike. The passage alone does not tell: a digest that holds the reports of two agencies makes
/// these no copies of each other.</para>
/// </remarks>
internal sealed class Report
{
    private const int Width = 3;

    // Short texts by different writers may well be alike: with fewer runs they must be equal, with few the shorter must be whole in the longer.
    private const int Few = 8;
    private const int Many = 12;

    private readonly Lazy<Shingles> sentence;
    private readonly Lazy<Shingles> words;
    private readonly Lazy<Shingles> passage;

    /// <param name="evidence">What the statement stands on.</param>
    /// <param name="passageOf">The text of the passage in which evidence stands.</param>
    public Report(Evidence evidence, Func<Evidence, string> passageOf)
    {
        Sentence = PlainText.Of(evidence.Text);
        sentence = new(() => new Shingles(Sentence, Width));
        words = new(() => new Shingles(Sentence, 1));
        passage = new(() => new Shingles(PlainText.Of(passageOf(evidence)), Width));
    }

    /// <summary>The sentence without case, spacing and punctuation.</summary>
    public string Sentence { get; }

    /// <summary>Whether the one was made from the other, or both from a third.</summary>
    public bool IsCopyOf(Report other) =>
        Sentence == other.Sentence || AreCopies(sentence.Value, other.sentence.Value)
        || (AreAlike(words.Value, other.words.Value) && AreCopies(passage.Value, other.passage.Value));

    private static bool AreCopies(Shingles one, Shingles other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        return shorter >= Few && 3 * one.CountCommon(other) >= (shorter < Many ? 3 : 2) * shorter;
    }

    private static bool AreAlike(Shingles one, Shingles other) => 2 * one.CountCommon(other) >= Math.Min(one.Count, other.Count);
}
