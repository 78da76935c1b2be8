using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>How well raw text is cut: F1 of tokens, words and sentences, in percent.</summary>
internal sealed record SegmentationScores(double Tokens, double Words, double Sentences)
{
    public static SegmentationScores Of(Segmenter segmenter, IEnumerable<RawParagraph> paragraphs)
    {
        var counts = new int[3, 3];
        foreach (var paragraph in paragraphs)
        {
            var found = segmenter.Apply(new AnnotatedText(paragraph.Text)).Get(TextLayers.Words);
            var words = found.SelectMany(sentence => sentence.Words).ToList();
            Count(counts, 0, TokenSpans(paragraph.Words), TokenSpans(words));
            Count(counts, 1, paragraph.Words.Select(word => (word.Start, word.End)), words.Select(word => (word.Start, word.End)));
            Count(counts, 2, SentenceSpans(paragraph), found.Select(sentence => (sentence.Start, sentence.End)));
        }
        double F1(int kind) => 200.0 * counts[kind, 0] / Math.Max(1, counts[kind, 1] + counts[kind, 2]);
        return new(F1(0), F1(1), F1(2));
    }

    /// <summary>The scores with two decimals.</summary>
    public SegmentationScores Rounded() => new(Math.Round(Tokens, 2), Math.Round(Words, 2), Math.Round(Sentences, 2));

    public override string ToString() => FormattableString.Invariant($"tokens {Tokens:F2} words {Words:F2} sentences {Sentences:F2}");

    private static void Count(int[,] counts, int kind, IEnumerable<(int, int)> gold, IEnumerable<(int, int)> found)
    {
        var right = gold.ToHashSet();
        var read = found.ToHashSet();
        counts[kind, 0] += read.Count(right.Contains);
        counts[kind, 1] += right.Count;
        counts[kind, 2] += read.Count;
    }

    private static IEnumerable<(int, int)> TokenSpans(IReadOnlyList<WordSpan> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var end = i + 1;
            while (end < words.Count && words[end].JoinsPrevious)
                end++;
            yield return (words[i].Start, words[end - 1].End);
            i = end;
        }
    }

    private static IEnumerable<(int, int)> SentenceSpans(RawParagraph paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Words.Count; i++)
        {
            if (!paragraph.Ends[i])
                continue;
            yield return (paragraph.Words[start].Start, paragraph.Words[i].End);
            start = i + 1;
        }
    }
}
