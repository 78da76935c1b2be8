using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training;

/// <summary>Adam (Kingma and Ba 2015) with the short memory that Dozat and Manning use for parsing.</summary>
internal sealed class Adam
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.95f;
    private const float Epsilon = 1e-8f;
    private int step;
    private float size;

    /// <summary>Begins the next step with its learning rate.</summary>
    public void NextStep(float rate)
    {
        step++;
        size = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, step)) / (1 - MathF.Pow(FirstDecay, step));
    }

    /// <summary>Moves all values against their gradients, and clears these.</summary>
    /// <param name="parameter">What to move.</param>
    /// <param name="scale">What every gradient is multiplied by first.</param>
    public void Update(Parameter parameter, float scale) => Update(parameter, 0, parameter.Value.Data.Length, scale);

    public void UpdateRow(Parameter parameter, int row, float scale) =>
        Update(parameter, row * parameter.Value.Columns, parameter.Value.Columns, scale);

    private void Update(Parameter parameter, int start, int length, float scale)
    {
        var values = parameter.Value.Data.AsSpan(start, length);
        var gradients = parameter.Gradient.Data.AsSpan(start, length);
        var first = parameter.FirstMoment.Data.AsSpan(start, length);
        var second = parameter.SecondMoment.Data.AsSpan(start, length);
        var i = 0;
        for (; i + Vector<float>.Count <= length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradients[i..]) * scale;
            var m = (new Vector<float>(first[i..]) * FirstDecay) + (g * (1 - FirstDecay));
            var v = (new Vector<float>(second[i..]) * SecondDecay) + (g * g * (1 - SecondDecay));
            (new Vector<float>(values[i..]) - (m * size / (Vector.SquareRoot(v) + new Vector<float>(Epsilon)))).CopyTo(values[i..]);
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
        }
        for (; i < length; i++)
        {
            var g = gradients[i] * scale;
            first[i] = (first[i] * FirstDecay) + (g * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            values[i] -= first[i] * size / (MathF.Sqrt(second[i]) + Epsilon);
        }
        gradients.Clear();
    }

    /// <summary>The sum of squares of the gradients.</summary>
    public static double SquaredNorm(ReadOnlySpan<float> gradients)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(gradients);
        var sum = Vector<float>.Zero;
        foreach (var vector in vectors)
            sum += vector * vector;
        double total = Vector.Sum(sum);
        foreach (var rest in gradients[(vectors.Length * Vector<float>.Count)..])
            total += rest * rest;
        return total;
    }
}
