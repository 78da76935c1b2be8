namespace KnowledgeGraph.Language;

/// <summary>Looks at the words of a sentence for naming: what the reader sees, tags, how the text writes them elsewhere, runs of capitals, and known names.</summary>
internal sealed class NameFeatures(Lexicon lexicon)
{
    private static readonly int Slot = FeatureSlot.All.Count;
    private readonly FeatureExtractor extractor = new(lexicon, allClusters: true);
    private readonly KnownNames known = KnownNames.English;

    public WordFeatures[] Extract(TaggedWords sentence, CapitalUse use)
    {
        var around = Around(sentence, use);
        var own = Array.ConvertAll(WordView.Of(sentence.Forms), Own);
        return [.. own.Zip(around, (word, values) => word with { Values = [.. word.Values[..Slot], .. values, .. word.Values[Slot..]] })];
    }

    /// <summary>What a word shows by itself: the values of all slots but those of <see cref="NameSlots.Around"/>.</summary>
    public WordFeatures Own(WordView word)
    {
        var basic = extractor.Extract(word);
        var cluster = lexicon.ClusterOf(Lower(word.Form));
        return basic with { Values = [.. basic.Values, Fingerprint.Of(cluster.ClusterPrefix(8), Slot + 10), Fingerprint.Of(cluster.ClusterPrefix(12), Slot + 11)] };
    }

    /// <summary>The values of the slots of <see cref="NameSlots.Around"/>, for each word.</summary>
    public ulong[][] Around(TaggedWords sentence, CapitalUse use)
    {
        var runs = CapitalRun.Of(sentence.Forms);
        var around = new ulong[sentence.Forms.Count][];
        var said = known.Of(sentence.Forms);
        ulong[] ends = [];
        for (var i = 0; i < around.Length; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
                ends = EndsOf(runs[i], sentence.Forms);
            around[i] = [.. PlaceOf(sentence, i, runs[i], use), .. ends, .. Known(sentence.Forms[i], said[i])];
        }
        return around;
    }

    private static ulong[] PlaceOf(TaggedWords sentence, int word, CapitalRun run, CapitalUse use)
    {
        var form = sentence.Forms[word];
        return
        [
            Fingerprint.Of(sentence.Tags[word].Xpos, Slot),
            Fingerprint.Of((use.Of(form) * 2) + (form.Length > 0 && char.IsUpper(form[0]) ? 1 : 0), Slot + 1),
            Fingerprint.Of(run.PlaceOf(word), Slot + 2),
        ];
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

    /// <summary>What lists of names say of a word, and whether it has a capital, without which they say little.</summary>
    private static ulong[] Known(string form, KnownParts said)
    {
        var capital = form.Length > 0 && char.IsUpper(form[0]) ? 1 : 0;
        return
        [
            Fingerprint.Of((said.Place * 2) + capital, Slot + 7),
            Fingerprint.Of((said.Organization * 2) + capital, Slot + 8),
            Fingerprint.Of((said.Person * 2) + capital, Slot + 9),
        ];
    }

    private static string Lower(string form) => form.ToLowerInvariant();
}
