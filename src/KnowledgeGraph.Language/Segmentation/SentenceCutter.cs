namespace KnowledgeGraph.Language;

/// <summary>Cuts a run of words into sentences, deciding from left to right.</summary>
internal sealed class SentenceCutter(LinearChooser chooser, SentenceFeatures features)
{
    /// <summary>No sentence grows longer: what parses a sentence may cost its length squared.</summary>
    internal const int LongestSentence = 300;

    public List<SentenceSpan> Cut(List<WordSpan> words)
    {
        var sentences = new List<SentenceSpan>();
        var state = new SentenceState();
        var bag = new FeatureBag();
        var dateline = Dateline.End(words);
        for (var i = 0; i < words.Count; i++)
        {
            state.Read(words[i].Form);
            if (i + 1 < words.Count && (i < dateline || (i != dateline && !EndsAfter(words, i, state, bag))))
                continue;
            sentences.Add(new(words[state.First].Start, words[i].End, words[state.First..(i + 1)]));
            state.Begin(i + 1);
        }
        return sentences;
    }

    private bool EndsAfter(List<WordSpan> words, int i, SentenceState state, FeatureBag bag)
    {
        if (i + 1 - state.First >= LongestSentence)
            return !words[i + 1].JoinsPrevious || i + 1 - state.First >= LongestSentence + 5;
        if (!SentenceFeatures.MayEnd(words, i))
            return false;
        features.Collect(words, i, state, bag);
        return chooser.Choose(bag.Values) == 1;
    }
}
