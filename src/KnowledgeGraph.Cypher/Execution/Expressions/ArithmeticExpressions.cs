using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cypher;

/// <summary><c>a + b</c> and the other operators that compute.</summary>
internal sealed class ArithmeticExpression(BinaryOperator symbol, Expression left, Expression right) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [left, right];

    protected override Datum Compute(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        return symbol switch
        {
            BinaryOperator.Add => Arithmetic.Add(first, second),
            BinaryOperator.Concatenate => Arithmetic.Concatenate(first, second),
            BinaryOperator.Subtract => Arithmetic.Subtract(first, second),
            BinaryOperator.Multiply => Arithmetic.Multiply(first, second),
            BinaryOperator.Divide => Arithmetic.Divide(first, second),
            BinaryOperator.Modulo => Arithmetic.Modulo(first, second),
            _ => Arithmetic.Power(first, second),
        };
    }
}

/// <summary><c>-a</c>, <c>+a</c>.</summary>
internal sealed class SignExpression(bool negative, Expression operand) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [operand];

    protected override Datum Compute(Frame frame)
    {
        var value = operand.Evaluate(frame);
        return negative ? Arithmetic.Negate(value) : value;
    }
}

/// <summary><c>a STARTS WITH b</c> and the other tests of texts; null where either is no text.</summary>
internal sealed class TextTestExpression(BinaryOperator symbol, Expression left, Expression right) : Expression
{
    public override IEnumerable<Expression> Children => [left, right];

    public override Datum Evaluate(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (first.Kind != DatumKind.String || second.Kind != DatumKind.String)
            return Datum.Null;
        return Datum.Of(symbol switch
        {
            BinaryOperator.StartsWith => first.Text.StartsWith(second.Text, StringComparison.Ordinal),
            BinaryOperator.EndsWith => first.Text.EndsWith(second.Text, StringComparison.Ordinal),
            _ => first.Text.Contains(second.Text, StringComparison.Ordinal),
        });
    }
}

/// <summary><c>a =~ b</c>: whether the whole text matches a regular expression, found in time linear in its length.</summary>
internal sealed class RegexExpression(Expression left, Expression right) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [left, right];

    protected override Datum Compute(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (first.Kind != DatumKind.String || second.Kind != DatumKind.String)
            return Datum.Null;
        var compiled = frame.Context.State(this, () => new Dictionary<string, Regex>(StringComparer.Ordinal));
        if (!compiled.TryGetValue(second.Text, out var regex))
            compiled[second.Text] = regex = Compile(second.Text);
        try
        {
            return Datum.Of(regex.IsMatch(first.Text));
        }
        catch (RegexMatchTimeoutException)
        {
            throw EvaluationException.Argument("InvalidRegularExpression", $"The regular expression '{second.Text}' takes too long; make it simpler");
        }
    }

    private static Regex Compile(string pattern)
    {
        var whole = $"^(?:{pattern})\\z";
        try
        {
            return new Regex(whole, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need the backtracking engine, which a limit keeps from running away.
            return new Regex(whole, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            throw EvaluationException.Argument("InvalidRegularExpression", $"'{pattern}' is not a regular expression");
        }
    }
}
