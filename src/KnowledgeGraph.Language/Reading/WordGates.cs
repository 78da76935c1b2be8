namespace KnowledgeGraph.Language;

/// <summary>
/// What words by themselves give to the gates of the first recurrent layer. It is the same wherever a word stands, and most of a
/// text is a few thousand words, so it is computed once for each of them and kept.
/// </summary>
/// <remarks>
/// The memory has a fixed size: a word that comes to another's place takes it. Readings do not depend on what is kept, and threads
/// share it without waiting: a kept word is never changed, only replaced as a whole.
/// </remarks>
/// <param name="embed">Writes the numbers that stand for words by themselves, one row a word.</param>
/// <param name="width">How many numbers.</param>
/// <param name="forward">What they give to the gates of the memory from the first word on.</param>
/// <param name="backward">What they give to those of the memory from the last word on.</param>
internal sealed class WordGates(Action<WordView, Span<float>> embed, int width, Linear forward, Linear backward)
{
    /// <summary>Words kept; of 4 KB each with a layer of 128 outputs.</summary>
    private const int Places = 8192;

    private readonly Kept?[] memory = new Kept?[Places];

    /// <summary>The gates of both directions, one row a word.</summary>
    public (Matrix Forward, Matrix Backward) Of(ReadOnlySpan<WordView> words, Workspace workspace)
    {
        var first = Workspace.Matrix(workspace, words.Length, forward.Width);
        var last = Workspace.Matrix(workspace, words.Length, backward.Width);
        var (unknown, rows) = Recall(words, first, last);
        Compute(unknown, workspace);
        foreach (var (row, kept) in rows)
            kept.CopyTo(first.Row(row), last.Row(row));
        return (first, last);
    }

    /// <summary>Copies what is kept; gives each word that is not, and the rows that wait for it.</summary>
    private (List<Kept> Unknown, List<(int Row, Kept Word)> Rows) Recall(ReadOnlySpan<WordView> words, Matrix first, Matrix last)
    {
        var (unknown, rows) = (new List<Kept>(), new List<(int, Kept)>());
        var places = new Dictionary<WordView, Kept>();
        for (var row = 0; row < words.Length; row++)
        {
            var word = words[row];
            if (memory[PlaceOf(word)] is { } known && known.Word == word)
            {
                known.CopyTo(first.Row(row), last.Row(row));
                continue;
            }
            if (!places.TryGetValue(word, out var kept))
                unknown.Add(places[word] = kept = new(word, new float[first.Columns], new float[last.Columns]));
            rows.Add((row, kept));
        }
        return (unknown, rows);
    }

    private void Compute(List<Kept> unknown, Workspace workspace)
    {
        var input = Workspace.Matrix(workspace, unknown.Count, width);
        input.Values.Clear();
        for (var i = 0; i < unknown.Count; i++)
            embed(unknown[i].Word, input.Row(i));
        var (first, last) = (forward.Apply(input, workspace), backward.Apply(input, workspace));
        for (var i = 0; i < unknown.Count; i++)
        {
            unknown[i].Take(first.Row(i), last.Row(i));
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
