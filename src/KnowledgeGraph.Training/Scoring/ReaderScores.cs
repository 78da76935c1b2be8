using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>How much of what the network says of given words is right, in percent.</summary>
internal sealed record ReaderScores(int Words, double Upos, double Xpos, double Features, double Lemmas, double Uas, double Las)
{
    public static ReaderScores Of(ReaderNetwork network, IReadOnlyList<ConlluSentence> gold)
    {
        var right = new int[6];
        var words = 0;
        foreach (var sentences in gold.Chunk(40))
        {
            var read = network.Read([.. sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(word => word.Form)])]);
            for (var s = 0; s < sentences.Length; s++)
            {
                for (var i = 0; i < sentences[s].Words.Count; i++, words++)
                    Count(sentences[s].Words[i], read[s], i, right);
            }
        }
        double Share(int kind) => 100.0 * right[kind] / Math.Max(1, words);
        return new(words, Share(0), Share(1), Share(2), Share(3), Share(4), Share(5));
    }

    /// <summary>The scores with two decimals.</summary>
    public ReaderScores Rounded()
    {
        static double Two(double value) => Math.Round(value, 2);
        return new(Words, Two(Upos), Two(Xpos), Two(Features), Two(Lemmas), Two(Uas), Two(Las));
    }

    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Upos:F2} XPOS {Xpos:F2} features {Features:F2} lemmas {Lemmas:F2} UAS {Uas:F2} LAS {Las:F2} ({Words} words)");

    private static void Count(ConlluWord gold, ReadSentence read, int i, int[] right)
    {
        right[0] += gold.Tags.Upos == read.Tags[i].Upos ? 1 : 0;
        right[1] += gold.Tags.Xpos == read.Tags[i].Xpos ? 1 : 0;
        right[2] += gold.Tags.Features == read.Tags[i].Features ? 1 : 0;
        right[3] += string.Equals(gold.Lemma, read.Lemmas[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var head = gold.Arc.Head == read.Arcs[i].Head;
        right[4] += head ? 1 : 0;
        right[5] += head && Universal(gold.Arc.Relation) == Universal(read.Arcs[i].Relation) ? 1 : 0;
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
