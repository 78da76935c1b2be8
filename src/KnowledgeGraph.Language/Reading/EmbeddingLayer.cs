namespace KnowledgeGraph.Language;

/// <summary>Turns the features of words into numbers: the lexicon's vector, then one embedding a slot.</summary>
internal sealed class EmbeddingLayer(Lexicon lexicon, IReadOnlyList<KeyTable> keys, IReadOnlyList<Matrix> tables)
{
    public static EmbeddingLayer From(WeightStore store, Lexicon lexicon, IReadOnlyList<FeatureSlot>? slots = null) => new(
        lexicon,
        [.. (slots ?? FeatureSlot.All).Select(slot => new KeyTable(store.Keys($"slot.{slot.Name}")))],
        [.. (slots ?? FeatureSlot.All).Select(slot => store.Matrix($"slot.{slot.Name}"))]);

    /// <summary>The row of a value in its slot's table; row 0 is for values never seen.</summary>
    public int RowOf(int slot, ulong value) => keys[slot].Find(value) + 1;

    public void Embed(WordFeatures word, Span<float> target)
    {
        WriteVector(lexicon, word.Vector, target);
        EmbedSlots(word.Values, 0, target[Lexicon.VectorWidth..]);
    }

    /// <summary>The embeddings of some slots alone, side by side.</summary>
    /// <param name="values">Their values, from the first to the last.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="target">Where the embeddings go.</param>
    /// <returns>How many numbers were written.</returns>
    public int EmbedSlots(ReadOnlySpan<ulong> values, int first, Span<float> target)
    {
        var at = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var table = tables[first + i];
            table.Row(RowOf(first + i, values[i])).CopyTo(target[at..]);
            at += table.Columns;
        }
        return at;
    }

    public static void WriteVector(Lexicon lexicon, int rank, Span<float> target)
    {
        if (rank < 0)
            return;
        var bytes = lexicon.Vector(rank);
        for (var i = 0; i < bytes.Length; i++)
            target[i] = bytes[i] / Lexicon.VectorScale;
    }
}
