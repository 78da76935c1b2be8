namespace KnowledgeGraph.Cypher;

/// <summary>For each row the rows of another operator or, where there are none, the row once, each finished in its own way.</summary>
internal abstract class EitherOperator(Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private bool within;
    private bool found;

    public override void Open()
    {
        base.Open();
        within = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (within)
            {
                if (inner.Next())
                {
                    found = true;
                    OnFound();
                    return true;
                }
                within = false;
                if (!found)
                {
                    OnMissing();
                    return true;
                }
            }
            if (!Input.Next())
                return false;
            Before();
            inner.Open();
            (within, found) = (true, false);
        }
    }

    /// <summary>Called for each row before the other operator is opened.</summary>
    protected virtual void Before()
    {
    }

    /// <summary>Called for each row of the other operator.</summary>
    protected virtual void OnFound()
    {
    }

    /// <summary>Called where the other operator has no row.</summary>
    protected abstract void OnMissing();
}
