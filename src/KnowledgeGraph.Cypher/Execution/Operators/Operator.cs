namespace KnowledgeGraph.Cypher;

/// <summary>Gives rows one by one, each by filling slots of the frame. It can be opened anew, and then begins again.</summary>
internal abstract class Operator(Frame frame)
{
    protected Frame Frame => frame;

    protected Datum[] Slots => frame.Slots;

    protected QueryContext Context => frame.Context;

    /// <summary>Begins, with what the slots hold now.</summary>
    public abstract void Open();

    /// <summary>Fills the slots with the next row; false where there is none.</summary>
    public abstract bool Next();
}

/// <summary>Gives rows made from those of one other operator.</summary>
internal abstract class UnaryOperatorBase(Operator input, Frame frame) : Operator(frame)
{
    protected Operator Input => input;

    public override void Open() => input.Open();
}
