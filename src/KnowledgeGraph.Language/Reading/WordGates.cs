namespace KnowledgeGraph.Language;

/// <summary>
/// What words by themselves give to the gates of the first recurrent layer. It is the same wherever a word stands, and most of a
/// text is a few thousand words, so it is computed once for each of them and kept.
/// </summary>
/// <remarks>
/// The memory has a fixed size: a word that comes to another's place takes it. Readings do not depend on what is kept, and threads
/// share it without waiting: a kept word is never changed, only replaced as a whole.
/// </remarks>
internal sealed class WordGates(FeatureExtractor extractor, EmbeddingLayer embeddings, BiLstm layer)
{
    /// <summary>Words kept; of 4 KB each with a layer of 128 outputs.</summary>
    private const int Places = 8192;

    private readonly Kept?[] memory = new Kept?[Places];

    /// <summary>The gates of both directions, one row a word.</summary>
    public (Matrix Forward, Matrix Backward) Of(ReadOnlySpan<WordView> words, Workspace workspace)
    {
        var forward = Workspace.Matrix(workspace, words.Length, 4 * layer.Forward.Width);
        var backward = Workspace.Matrix(workspace, words.Length, 4 * layer.Backward.Width);
        var (unknown, rows) = Recall(words, forward, backward);
        Compute(unknown, workspace);
        foreach (var (row, kept) in rows)
            kept.CopyTo(forward.Row(row), backward.Row(row));
        return (forward, backward);
    }

    /// <summary>Copies what is kept; gives each word that is not, and the rows that wait for it.</summary>
    private (List<Kept> Unknown, List<(int Row, Kept Word)> Rows) Recall(ReadOnlySpan<WordView> words, Matrix forward, Matrix backward)
    {
        var (unknown, rows) = (new List<Kept>(), new List<(int, Kept)>());
        var places = new Dictionary<WordView, Kept>();
        for (var row = 0; row < words.Length; row++)
        {
            var word = words[row];
            if (memory[PlaceOf(word)] is { } known && known.Word == word)
            {
                known.CopyTo(forward.Row(row), backward.Row(row));
                continue;
            }
            if (!places.TryGetValue(word, out var kept))
                unknown.Add(places[word] = kept = new(word, new float[forward.Columns], new float[backward.Columns]));
            rows.Add((row, kept));
        }
        return (unknown, rows);
    }

    private void Compute(List<Kept> unknown, Workspace workspace)
    {
        var input = Workspace.Matrix(workspace, unknown.Count, FeatureSlot.InputWidth);
        input.Values.Clear();
        for (var i = 0; i < unknown.Count; i++)
            embeddings.Embed(extractor.Extract(unknown[i].Word), input.Row(i));
        var (forward, backward) = (layer.Forward.Gates(input, workspace), layer.Backward.Gates(input, workspace));
        for (var i = 0; i < unknown.Count; i++)
        {
            unknown[i].Take(forward.Row(i), backward.Row(i));
            memory[PlaceOf(unknown[i].Word)] = unknown[i];
        }
    }

    private static int PlaceOf(WordView word) => (int)(Fingerprint.Of(word.Form, (int)word.Place) % Places);

    /// <summary>A word and its gates.</summary>
    private sealed record Kept(WordView Word, float[] Forward, float[] Backward)
    {
        public void Take(ReadOnlySpan<float> forward, ReadOnlySpan<float> backward)
        {
            forward.CopyTo(Forward);
            backward.CopyTo(Backward);
        }

        public void CopyTo(Span<float> forward, Span<float> backward)
        {
            Forward.CopyTo(forward);
            Backward.CopyTo(backward);
        }
    }
}
