namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words that a span of text covers.</summary>
internal static class WordSpan
{
    /// <summary>The indices of the first and last word that the span touches; (-1, -1) where it touches none.</summary>
    public static (int First, int Last) Of(IReadOnlyList<Word> words, int start, int end)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        var last = low;
        while (last < words.Count && words[last].Start < end)
            last++;
        return last > low ? (low, last - 1) : (-1, -1);
    }
}
