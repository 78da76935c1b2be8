namespace KnowledgeGraph.Training;

/// <summary>Cuts the sentences of an epoch into batches of sentences about as long as each other.</summary>
internal static class Batches
{
    private const float LengthNoise = 4;

    public static List<List<GoldSentence>> Cut(IReadOnlyList<GoldSentence> sentences, int words, RandomSource random) =>
        Cut(sentences, sentence => sentence.Rows, words, random);

    public static List<List<T>> Cut<T>(IReadOnlyList<T> sentences, Func<T, int> rowsOf, int words, RandomSource random)
    {
        var batches = new List<List<T>>();
        var current = new List<T>();
        var rows = 0;
        foreach (var (sentence, _) in sentences.Select(s => (s, Key: rowsOf(s) + (LengthNoise * random.Unit()))).ToList().OrderBy(pair => pair.Key))
        {
            if (rows + rowsOf(sentence) > words && current.Count > 0)
            {
                batches.Add(current);
                (current, rows) = ([], 0);
            }
            current.Add(sentence);
            rows += rowsOf(sentence);
        }
        if (current.Count > 0)
            batches.Add(current);
        random.Shuffle(batches);
        return batches;
    }
}
