using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The operators that compute. Null in gives null out; integers that overflow are an error.</summary>
internal static class Arithmetic
{
    private const int LongestList = 16_000_000;

    public static Datum Add(in Datum left, in Datum right)
    {
        if (left.Kind == DatumKind.Integer && right.Kind == DatumKind.Integer)
        {
            var sum = unchecked(left.Integer + right.Integer);
            return ((left.Integer ^ sum) & (right.Integer ^ sum)) < 0 ? throw Overflow("+", left, right) : Datum.Of(sum);
        }
        if (left.Kind == DatumKind.List || right.Kind == DatumKind.List)
            return AddLists(left, right);
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (left.IsNumber && right.IsNumber)
            return Datum.Of(left.Number + right.Number);
        if (left.Kind == DatumKind.String || right.Kind == DatumKind.String)
            return IsText(left) && IsText(right) ? Datum.Of(DatumText.Plain(left) + DatumText.Plain(right)) : throw Wrong("+", left, right);
        if (left.Kind == DatumKind.Duration && right.Kind == DatumKind.Duration)
            return Datum.Of(DurationMath.Add((DurationValue)left.Property, (DurationValue)right.Property, 1));
        if (left.IsTemporal && right.Kind == DatumKind.Duration)
            return Datum.Of(TemporalMath.Add(left.Property, (DurationValue)right.Property, 1));
        if (left.Kind == DatumKind.Duration && right.IsTemporal)
            return Datum.Of(TemporalMath.Add(right.Property, (DurationValue)left.Property, 1));
        throw Wrong("+", left, right);
    }

    public static Datum Concatenate(in Datum left, in Datum right) =>
        left.IsNull || right.IsNull ? Datum.Null
        : left.Kind == right.Kind && left.Kind is DatumKind.String or DatumKind.List ? Add(left, right) : throw Wrong("||", left, right);

    public static Datum Subtract(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (left.Kind == DatumKind.Integer && right.Kind == DatumKind.Integer)
        {
            var difference = unchecked(left.Integer - right.Integer);
            return ((left.Integer ^ right.Integer) & (left.Integer ^ difference)) < 0 ? throw Overflow("-", left, right) : Datum.Of(difference);
        }
        if (left.IsNumber && right.IsNumber)
            return Datum.Of(left.Number - right.Number);
        if (left.Kind == DatumKind.Duration && right.Kind == DatumKind.Duration)
            return Datum.Of(DurationMath.Add((DurationValue)left.Property, (DurationValue)right.Property, -1));
        if (left.IsTemporal && right.Kind == DatumKind.Duration)
            return Datum.Of(TemporalMath.Add(left.Property, (DurationValue)right.Property, -1));
        throw Wrong("-", left, right);
    }

    public static Datum Multiply(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (left.Kind == DatumKind.Integer && right.Kind == DatumKind.Integer)
        {
            var high = Math.BigMul(left.Integer, right.Integer, out var low);
            return high != low >> 63 ? throw Overflow("*", left, right) : Datum.Of(low);
        }
        if (left.IsNumber && right.IsNumber)
            return Datum.Of(left.Number * right.Number);
        if (left.Kind == DatumKind.Duration && right.IsNumber)
            return Datum.Of(DurationMath.Scale((DurationValue)left.Property, right.Number, 1));
        if (left.IsNumber && right.Kind == DatumKind.Duration)
            return Datum.Of(DurationMath.Scale((DurationValue)right.Property, left.Number, 1));
        throw Wrong("*", left, right);
    }

    public static Datum Divide(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (left.Kind == DatumKind.Integer && right.Kind == DatumKind.Integer)
        {
            if (right.Integer == 0)
                throw EvaluationException.Arithmetic("DivisionByZero", "An integer cannot be divided by zero");
            return left.Integer == long.MinValue && right.Integer == -1 ? throw Overflow("/", left, right) : Datum.Of(left.Integer / right.Integer);
        }
        if (left.IsNumber && right.IsNumber)
            return Datum.Of(left.Number / right.Number);
        if (left.Kind == DatumKind.Duration && right.IsNumber)
            return Datum.Of(DurationMath.Scale((DurationValue)left.Property, 1, right.Number));
        throw Wrong("/", left, right);
    }

    public static Datum Modulo(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (left.Kind == DatumKind.Integer && right.Kind == DatumKind.Integer)
        {
            if (right.Integer == 0)
                throw EvaluationException.Arithmetic("DivisionByZero", "An integer cannot be divided by zero");
            return Datum.Of(right.Integer == -1 ? 0 : left.Integer % right.Integer);
        }
        return left.IsNumber && right.IsNumber ? Datum.Of(left.Number % right.Number) : throw Wrong("%", left, right);
    }

    public static Datum Power(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        return left.IsNumber && right.IsNumber ? Datum.Of(Math.Pow(left.Number, right.Number)) : throw Wrong("^", left, right);
    }

    public static Datum Negate(in Datum value) => value.Kind switch
    {
        DatumKind.Null => Datum.Null,
        DatumKind.Integer => value.Integer == long.MinValue
            ? throw EvaluationException.Arithmetic("IntegerOverflow", "The negative of the smallest integer does not fit 64 bits")
            : Datum.Of(-value.Integer),
        DatumKind.Float => Datum.Of(-value.Float),
        DatumKind.Duration => Datum.Of(DurationMath.Scale((DurationValue)value.Property, -1, 1)),
        _ => throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} after '-', expected a number"),
    };

    private static Datum AddLists(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return Datum.Null;
        if (Length(left) + Length(right) > LongestList)
            throw EvaluationException.Argument("NumberOutOfRange", $"The list would have more than {LongestList} items");
        if (left.Kind != DatumKind.List)
            return Datum.Of([left, .. right.Items]);
        return Datum.Of(right.Kind == DatumKind.List ? [.. left.Items, .. right.Items] : [.. left.Items, right]);
    }

    private static long Length(in Datum value) => value.Kind == DatumKind.List ? value.Items.Length : 1;

    private static bool IsText(in Datum value) => value.Kind is DatumKind.String or DatumKind.Integer or DatumKind.Float or DatumKind.Boolean
        || value.IsTemporal || value.Kind == DatumKind.Duration;

    private static EvaluationException Wrong(string symbol, in Datum left, in Datum right) => EvaluationException.Type(
        "InvalidArgumentType", $"'{symbol}' cannot join {DatumText.Kind(left)} and {DatumText.Kind(right)}");

    private static EvaluationException Overflow(string symbol, in Datum left, in Datum right) => EvaluationException.Arithmetic(
        "IntegerOverflow", $"{DatumText.Plain(left)} {symbol} {DatumText.Plain(right)} does not fit a 64-bit integer");
}
