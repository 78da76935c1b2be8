namespace KnowledgeGraph.Language;

/// <summary>Two memories, one from each end of the sentence, their outputs side by side.</summary>
internal sealed class BiLstm(LstmPass forward, LstmPass backward)
{
    public static BiLstm From(WeightStore store, string name) =>
        new(LstmPass.From(store, name + ".forward", fromTheEnd: false), LstmPass.From(store, name + ".backward", fromTheEnd: true));

    public LstmPass Forward => forward;

    public LstmPass Backward => backward;

    public Matrix Run(BatchLayout layout, Matrix words, Workspace workspace) =>
        RunOn(layout, forward.Input.Apply(words, workspace), backward.Input.Apply(words, workspace), workspace);

    /// <summary>Runs on the words' part of both memories' gates, which it completes in place.</summary>
    public Matrix RunOn(BatchLayout layout, Matrix forwardGates, Matrix backwardGates, Workspace workspace) =>
        Join(forward.RunOn(layout, forwardGates, workspace).Outputs, backward.RunOn(layout, backwardGates, workspace).Outputs, workspace);

    public static Matrix Join(Matrix left, Matrix right, Workspace? workspace = null)
    {
        var joined = Workspace.Matrix(workspace, left.Rows, left.Columns + right.Columns);
        for (var row = 0; row < joined.Rows; row++)
        {
            left.Row(row).CopyTo(joined.Row(row));
            right.Row(row).CopyTo(joined.Row(row)[left.Columns..]);
        }
        return joined;
    }
}
