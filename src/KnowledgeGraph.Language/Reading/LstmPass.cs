namespace KnowledgeGraph.Language;

/// <summary>A long short-term memory that reads sentences in one direction.</summary>
internal sealed class LstmPass(PackedMatrix input, PackedMatrix recurrent, float[] bias, bool fromTheEnd)
{
    public int Width => recurrent.Rows;

    public bool FromTheEnd => fromTheEnd;

    public static LstmPass From(WeightStore store, string name, bool fromTheEnd) => new(
        PackedMatrix.Of(store.Matrix(name + ".input")),
        PackedMatrix.Of(store.Matrix(name + ".recurrent")),
        store.Matrix(name + ".bias").Data,
        fromTheEnd);

    /// <summary>What the words alone give to the sums of the gates, four blocks wide.</summary>
    public Linear Input { get; } = new(input, bias);

    public LstmTrace Run(BatchLayout layout, Matrix words, Workspace? workspace = null) => RunOn(layout, Input.Apply(words, workspace), workspace);

    /// <summary>Runs on the words' part of the gates, which it completes in place.</summary>
    public LstmTrace RunOn(BatchLayout layout, Matrix gates, Workspace? workspace = null)
    {
        var trace = new LstmTrace(gates, Workspace.Matrix(workspace, gates.Rows, Width), Workspace.Matrix(workspace, gates.Rows, Width));
        for (var i = 0; i < layout.Steps; i++)
            Step(layout, fromTheEnd ? layout.Steps - 1 - i : i, trace);
        return trace;
    }

    /// <summary>The step that comes before in this direction, and how many of this step's sentences have one.</summary>
    public static (int Step, int Rows) Before(BatchLayout layout, int step, bool fromTheEnd)
    {
        var before = fromTheEnd ? step + 1 : step - 1;
        return before < 0 || before >= layout.Steps ? (before, 0) : (before, Math.Min(layout.Active(before), layout.Active(step)));
    }

    private void Step(BatchLayout layout, int step, LstmTrace trace)
    {
        var (before, carried) = Before(layout, step, fromTheEnd);
        var first = layout.Offset(step);
        if (carried > 0)
        {
            var outputs = trace.Outputs.Data.AsSpan(layout.Offset(before) * Width);
            MatrixProduct.Multiply(outputs, Width, carried, recurrent, trace.Gates.Data.AsSpan(first * 4 * Width), 4 * Width, add: true);
        }
        for (var i = 0; i < layout.Active(step); i++)
        {
            var previous = i < carried ? trace.Cells.Row(layout.Offset(before) + i) : default;
            LstmCell.Step(trace.Gates.Row(first + i), previous, trace.Cells.Row(first + i), trace.Outputs.Row(first + i));
        }
    }
}
