using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Switches off parts of a layer, the same for all words of a sentence (Gal and Ghahramani 2016).</summary>
internal sealed class Dropout(float share, RandomSource random)
{
    private Matrix mask = new(0, 0);

    /// <summary>Draws what to switch off, and does so in place.</summary>
    public void Forward(BatchLayout layout, Matrix values)
    {
        mask = new(layout.Lengths.Count, values.Columns);
        foreach (ref var entry in mask.Data.AsSpan())
            entry = random.Unit() < share ? 0 : 1 / (1 - share);
        Apply(layout, values);
    }

    /// <summary>The same for the gradient.</summary>
    public void Backward(BatchLayout layout, Matrix gradient) => Apply(layout, gradient);

    private void Apply(BatchLayout layout, Matrix values)
    {
        for (var s = 0; s < layout.Lengths.Count; s++)
        {
            var factors = mask.Row(s);
            for (var step = 0; step < layout.Lengths[s]; step++)
            {
                var row = values.Row(layout.Row(s, step));
                for (var i = 0; i < row.Length; i++)
                    row[i] *= factors[i];
            }
        }
    }
}
