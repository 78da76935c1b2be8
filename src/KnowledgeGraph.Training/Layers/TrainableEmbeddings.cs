using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The embeddings of all slots. Now and then a value is hidden, so that what stands for unknown values learns too.</summary>
internal sealed class TrainableEmbeddings
{
    private const float WordHidden = 0.2f;
    private const float OtherHidden = 0.08f;
    private readonly Lexicon lexicon;
    private readonly RandomSource random;
    private readonly IReadOnlyList<FeatureSlot> slots;
    private readonly ulong[][] keys;
    private readonly KeyTable[] places;
    private readonly Parameter[] tables;
    private readonly HashSet<int>[] touched;
    private int[,] rows = new int[0, 0];

    public TrainableEmbeddings(Lexicon lexicon, IEnumerable<WordFeatures> words, RandomSource random, IReadOnlyList<FeatureSlot>? slots = null)
    {
        (this.lexicon, this.random, this.slots) = (lexicon, random, slots ?? FeatureSlot.All);
        keys = SlotKeys.Collect(words, this.slots);
        places = [.. keys.Select(values => new KeyTable(values))];
        tables = [.. this.slots.Select((slot, i) => new Parameter(keys[i].Length + 1, slot.Width).Randomise(random, 0.5f))];
        touched = [.. tables.Select(_ => new HashSet<int>())];
    }

    public Matrix Forward(IReadOnlyList<WordFeatures> words)
    {
        rows = new int[words.Count, tables.Length];
        var output = new Matrix(words.Count, Lexicon.VectorWidth + slots.Sum(slot => slot.Width));
        for (var w = 0; w < words.Count; w++)
        {
            if (random.Unit() >= OtherHidden)
                EmbeddingLayer.WriteVector(lexicon, words[w].Vector, output.Row(w));
            var at = Lexicon.VectorWidth;
            for (var slot = 0; slot < tables.Length; slot++)
            {
                var hidden = random.Unit() < (slot == 0 ? WordHidden : OtherHidden);
                rows[w, slot] = hidden ? 0 : places[slot].Find(words[w].Values[slot]) + 1;
                tables[slot].Value.Row(rows[w, slot]).CopyTo(output.Row(w)[at..]);
                at += tables[slot].Value.Columns;
            }
        }
        return output;
    }

    public void Backward(Matrix gradient)
    {
        for (var w = 0; w < gradient.Rows; w++)
        {
            var at = Lexicon.VectorWidth;
            for (var slot = 0; slot < tables.Length; slot++)
            {
                var width = tables[slot].Value.Columns;
                Sums.AddScaled(gradient.Row(w).Slice(at, width), 1, tables[slot].Gradient.Row(rows[w, slot]));
                touched[slot].Add(rows[w, slot]);
                at += width;
            }
        }
    }

    /// <summary>Moves the rows that the last batch used.</summary>
    public void Update(Adam adam, float scale)
    {
        for (var slot = 0; slot < tables.Length; slot++)
        {
            foreach (var row in touched[slot])
                adam.UpdateRow(tables[slot], row, scale);
            touched[slot].Clear();
        }
    }

    public void Save(WeightStore store)
    {
        for (var slot = 0; slot < tables.Length; slot++)
        {
            var name = $"slot.{slots[slot].Name}";
            store.Add(name, keys[slot]);
            store.Add(name, tables[slot].Value, inBytes: true);
        }
    }
}
