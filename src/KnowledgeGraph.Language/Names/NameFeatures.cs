namespace KnowledgeGraph.Language;

/// <summary>Looks at the words of a sentence for naming: what the reader sees, tags, how the text writes them elsewhere, and runs of capitals.</summary>
internal sealed class NameFeatures(Lexicon lexicon)
{
    private static readonly int Slot = FeatureSlot.All.Count;
    private readonly FeatureExtractor extractor = new(lexicon, allClusters: true);

    public WordFeatures[] Extract(TaggedWords sentence, CapitalUse use)
    {
        var basic = extractor.Extract(sentence.Forms);
        var runs = CapitalRun.Of(sentence.Forms);
        var features = new WordFeatures[basic.Length];
        ulong[] ends = [];
        for (var i = 0; i < features.Length; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
                ends = EndsOf(runs[i], sentence.Forms);
            var values = new ulong[NameSlots.All.Count];
            basic[i].Values.CopyTo(values, 0);
            SetPlace(values, sentence, i, runs[i], use);
            ends.CopyTo(values, Slot + 3);
            SetClusters(values, sentence.Forms[i]);
            features[i] = new(values, basic[i].Vector);
        }
        return features;
    }

    private static void SetPlace(ulong[] values, TaggedWords sentence, int word, CapitalRun run, CapitalUse use)
    {
        var form = sentence.Forms[word];
        values[Slot] = Fingerprint.Of(sentence.Tags[word].Xpos, Slot);
        values[Slot + 1] = Fingerprint.Of((use.Of(form) * 2) + (form.Length > 0 && char.IsUpper(form[0]) ? 1 : 0), Slot + 1);
        values[Slot + 2] = Fingerprint.Of(run.PlaceOf(word), Slot + 2);
    }

    private ulong[] EndsOf(CapitalRun run, IReadOnlyList<string> forms)
    {
        var (first, last) = run.IsEmpty ? ("", "") : (Lower(forms[run.First]), Lower(forms[run.Last]));
        return
        [
            Fingerprint.Of(first, Slot + 3),
            Fingerprint.Of(last, Slot + 4),
            Fingerprint.Of(lexicon.ClusterOf(first).ClusterPrefix(10), Slot + 5),
            Fingerprint.Of(lexicon.ClusterOf(last).ClusterPrefix(10), Slot + 6),
        ];
    }

    private void SetClusters(ulong[] values, string form)
    {
        var cluster = lexicon.ClusterOf(Lower(form));
        values[Slot + 7] = Fingerprint.Of(cluster.ClusterPrefix(8), Slot + 7);
        values[Slot + 8] = Fingerprint.Of(cluster.ClusterPrefix(12), Slot + 8);
    }

    private static string Lower(string form) => form.ToLowerInvariant();
}
