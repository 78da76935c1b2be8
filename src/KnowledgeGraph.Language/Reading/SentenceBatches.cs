namespace KnowledgeGraph.Language;

/// <summary>Sentences in the portions in which networks read them: enough words that their matrices are worth it, and no more memory than that needs.</summary>
internal static class SentenceBatches
{
    private const int Words = 600;

    /// <summary>The sentences in order, each portion ended by the one with which it has words enough.</summary>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> sentences, Func<T, int> length)
    {
        var batch = new List<T>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            batch.Add(sentence);
            words += length(sentence);
            if (words < Words)
                continue;
            yield return batch;
            (batch, words) = ([], 0);
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
