using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cypher;

/// <summary>An expression whose names are resolved: it computes a value from the slots of a frame. It holds no state of its own.</summary>
internal abstract class Expression
{
    public Span Span { get; init; }

    /// <summary>What is known of the value before the query runs.</summary>
    public StaticType Type { get; init; } = StaticType.Any;

    /// <summary>The expressions it computes from.</summary>
    public virtual IEnumerable<Expression> Children => [];

    public abstract Datum Evaluate(Frame frame);

    /// <summary>This expression and all below it.</summary>
    public IEnumerable<Expression> All()
    {
        // Iterators within iterators take the square of the depth; a stack of one's own does not.
        var waiting = new Stack<Expression>();
        waiting.Push(this);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.Children.Reverse())
                waiting.Push(child);
        }
    }

    /// <summary>The slots it reads that it does not fill itself.</summary>
    public HashSet<int> Slots()
    {
        var slots = new HashSet<int>();
        foreach (var expression in All())
            expression.AddSlots(slots);
        return slots;
    }

    protected virtual void AddSlots(HashSet<int> slots)
    {
    }
}

/// <summary>An expression that can fail on some values; it gives the failure its place.</summary>
internal abstract class FallibleExpression : Expression
{
    public sealed override Datum Evaluate(Frame frame)
    {
        // A long chain of operators is read in a loop, but computed one within the other.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw frame.Context.Errors.Runtime(CypherErrorKind.LimitExceeded, "NestingTooDeep", "The expression is nested too deeply to compute", Span);
        try
        {
            return Compute(frame);
        }
        catch (EvaluationException failure)
        {
            throw frame.Context.Errors.Runtime(failure.Kind, failure.Detail, failure.Message, Span);
        }
    }

    protected abstract Datum Compute(Frame frame);
}
