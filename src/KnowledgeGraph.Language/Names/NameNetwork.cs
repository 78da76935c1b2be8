namespace KnowledgeGraph.Language;

/// <summary>Embeddings, a recurrent layer that looks both ways, and for each manner of naming its own scores of labels.</summary>
internal sealed class NameNetwork
{
    private static readonly int Around = NameSlots.Around.Start.Value;
    private static readonly int AroundWidth = NameSlots.All.Take(NameSlots.Around).Sum(slot => slot.Width);
    private static readonly int OwnWidth = NameSlots.InputWidth - AroundWidth;
    private static readonly int Before = Lexicon.VectorWidth + NameSlots.All.Take(Around).Sum(slot => slot.Width);

    private readonly NameFeatures features;
    private readonly Lexicon lexicon;
    private readonly EmbeddingLayer embeddings;
    private readonly BiLstm memory;
    private readonly WordGates gates;
    private readonly PackedMatrix forward;
    private readonly PackedMatrix backward;
    private readonly Linear labels;

    public NameNetwork(WeightStore store, Lexicon lexicon, NameFeatures features)
    {
        (this.lexicon, this.features, embeddings) = (lexicon, features, EmbeddingLayer.From(store, lexicon, NameSlots.All));
        (memory, labels, Steps) = (BiLstm.From(store, "memory"), Linear.From(store, "labels"), store.Matrix("steps"));
        (forward, backward) = (AroundOf(store, "memory.forward"), AroundOf(store, "memory.backward"));
        gates = new(EmbedOwn, OwnWidth, OwnOf(store, "memory.forward"), OwnOf(store, "memory.backward"));
    }

    /// <summary>What it is worth that one label follows another, as <see cref="LabelChain"/> takes it.</summary>
    public Matrix Steps { get; }

    /// <summary>The scores of all labels in all manners, one row a word.</summary>
    /// <param name="layout">Where the words stand.</param>
    /// <param name="words">The words by themselves, one a row.</param>
    /// <param name="around">What is seen of each where it stands.</param>
    /// <param name="workspace">What lends the scores.</param>
    public Matrix Scores(BatchLayout layout, WordView[] words, ulong[][] around, Workspace workspace)
    {
        var input = Workspace.Matrix(workspace, layout.Rows, AroundWidth);
        for (var row = 0; row < around.Length; row++)
            embeddings.EmbedSlots(around[row], Around, input.Row(row));
        var (first, last) = gates.Of(words, workspace);
        MatrixProduct.Multiply(input, forward, first, add: true);
        MatrixProduct.Multiply(input, backward, last, add: true);
        return labels.Apply(memory.RunOn(layout, first, last, workspace), workspace);
    }

    private void EmbedOwn(WordView word, Span<float> row)
    {
        var own = features.Own(word);
        EmbeddingLayer.WriteVector(lexicon, own.Vector, row);
        var at = Lexicon.VectorWidth;
        at += embeddings.EmbedSlots(own.Values.AsSpan(0, Around), 0, row[at..]);
        embeddings.EmbedSlots(own.Values.AsSpan(Around), NameSlots.Around.End.Value, row[at..]);
    }

    private static Linear OwnOf(WeightStore store, string name)
    {
        var input = store.Matrix(name + ".input");
        return new(PackedMatrix.Of(input.Part(..Before).Above(input.Part((Before + AroundWidth)..))), store.Matrix(name + ".bias").Data);
    }

    private static PackedMatrix AroundOf(WeightStore store, string name) =>
        PackedMatrix.Of(store.Matrix(name + ".input").Part(Before..(Before + AroundWidth)));
}
