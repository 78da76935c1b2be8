namespace KnowledgeGraph.Language;

/// <summary>Where words' vectors point to.</summary>
internal static class MeanDirection
{
    /// <summary>The mean direction of words, of length one; zero where none is known.</summary>
    public static float[] Of(Lexicon lexicon, IEnumerable<string> words)
    {
        var sum = new float[Lexicon.VectorWidth];
        foreach (var word in words)
        {
            if (lexicon.Rank(word) is >= 0 and var rank)
                Activation.Add(Of(lexicon, rank), sum);
        }
        return Normalise(sum);
    }

    /// <summary>The direction of the word of a rank.</summary>
    public static float[] Of(Lexicon lexicon, int rank)
    {
        var vector = new float[Lexicon.VectorWidth];
        EmbeddingLayer.WriteVector(lexicon, rank, vector);
        return Normalise(vector);
    }

    private static float[] Normalise(float[] vector)
    {
        var length = MathF.Sqrt(Activation.Dot(vector, vector));
        return length == 0 ? vector : [.. vector.Select(value => value / length)];
    }
}
