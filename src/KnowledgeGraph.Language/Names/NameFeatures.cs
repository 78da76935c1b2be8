namespace KnowledgeGraph.Language;

/// <summary>Looks at the words of a sentence for naming: what the reader sees, tags, how the text writes them elsewhere, and runs of capitals.</summary>
internal sealed class NameFeatures(Lexicon lexicon)
{
    private readonly FeatureExtractor extractor = new(lexicon, allClusters: true);

    public WordFeatures[] Extract(TaggedWords sentence, CapitalUse use)
    {
        var basic = extractor.Extract(sentence.Forms);
        var runs = CapitalRun.Of(sentence.Forms);
        var features = new WordFeatures[basic.Length];
        for (var i = 0; i < features.Length; i++)
            features[i] = basic[i] with { Values = [.. basic[i].Values, .. More(sentence, i, runs[i], use)] };
        return features;
    }

    private ulong[] More(TaggedWords sentence, int word, CapitalRun run, CapitalUse use)
    {
        var slot = FeatureSlot.All.Count;
        var form = sentence.Forms[word];
        var (first, last) = run.IsEmpty ? ("", "") : (Lower(sentence.Forms[run.First]), Lower(sentence.Forms[run.Last]));
        return
        [
            Fingerprint.Of(sentence.Tags[word].Xpos, slot),
            Fingerprint.Of((use.Of(form) * 2) + (form.Length > 0 && char.IsUpper(form[0]) ? 1 : 0), slot + 1),
            Fingerprint.Of(run.PlaceOf(word), slot + 2),
            Fingerprint.Of(first, slot + 3),
            Fingerprint.Of(last, slot + 4),
            Fingerprint.Of(lexicon.ClusterOf(first).ClusterPrefix(10), slot + 5),
            Fingerprint.Of(lexicon.ClusterOf(last).ClusterPrefix(10), slot + 6),
        ];
    }

    private static string Lower(string form) => form.ToLowerInvariant();
}
