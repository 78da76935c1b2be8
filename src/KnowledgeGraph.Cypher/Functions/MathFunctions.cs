namespace KnowledgeGraph.Cypher;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("abs(number INTEGER|FLOAT) :: INTEGER|FLOAT", "The number without its sign.", Abs),
        new("sign(number INTEGER|FLOAT) :: INTEGER", "-1, 0 or 1.", a => Datum.Of(double.IsNaN(a[0].Number) ? 0L : Math.Sign(a[0].Number))),
        new("ceil(number INTEGER|FLOAT) :: FLOAT", "The number rounded up.", a => Datum.Of(Math.Ceiling(a[0].Number))),
        new("floor(number INTEGER|FLOAT) :: FLOAT", "The number rounded down.", a => Datum.Of(Math.Floor(a[0].Number))),
        new("round(number INTEGER|FLOAT, precision? INTEGER, mode? STRING) :: FLOAT", "The number rounded; halves go up unless a mode says otherwise.", Round),
        new("sqrt(number INTEGER|FLOAT) :: FLOAT", "The square root.", a => Datum.Of(Math.Sqrt(a[0].Number))),
        new("exp(number INTEGER|FLOAT) :: FLOAT", "e to a power.", a => Datum.Of(Math.Exp(a[0].Number))),
        new("log(number INTEGER|FLOAT) :: FLOAT", "The natural logarithm.", a => Datum.Of(Math.Log(a[0].Number))),
        new("log10(number INTEGER|FLOAT) :: FLOAT", "The decimal logarithm.", a => Datum.Of(Math.Log10(a[0].Number))),
        new("e() :: FLOAT", "The base of the natural logarithm.", _ => Datum.Of(Math.E)),
        new("isNaN(number INTEGER|FLOAT) :: BOOLEAN", "Whether a float is not a number.", a => Datum.Of(double.IsNaN(a[0].Number))),
        new("rand() :: FLOAT", "A number from 0 to below 1; the same query gives the same numbers.", (context, _) => Datum.Of(Random(context))) { IsDeterministic = false },
    ];

    private static double Random(QueryContext context) => context.State(typeof(MathFunctions), () => new Random(context.Errors.Query.Length)).NextDouble();

    private static Datum Abs(Datum[] arguments)
    {
        if (arguments[0].Kind == DatumKind.Float)
            return Datum.Of(Math.Abs(arguments[0].Float));
        return arguments[0].Integer == long.MinValue
            ? throw EvaluationException.Arithmetic("IntegerOverflow", "The absolute value of the smallest integer does not fit 64 bits")
            : Datum.Of(Math.Abs(arguments[0].Integer));
    }

    private static Datum Round(Datum[] arguments)
    {
        var number = arguments[0].Number;
        if (arguments.Length == 1)
            return Datum.Of(Math.Floor(number + 0.5));
        if (arguments[1].Integer < 0)
            throw EvaluationException.Argument("NumberOutOfRange", "The precision of round cannot be negative");
        var digits = (int)Math.Min(arguments[1].Integer, 300);
        if (!double.IsFinite(number) || digits > 15 || Math.Abs(number) > 1e14)
            return Datum.Of(number);
        var mode = arguments.Length > 2 ? arguments[2].Text.ToUpperInvariant() : "HALF_UP";
        var scaled = (decimal)number * Power(digits);
        var whole = mode switch
        {
            "UP" => number < 0 ? decimal.Floor(scaled) : decimal.Ceiling(scaled),
            "DOWN" => decimal.Truncate(scaled),
            "CEILING" => decimal.Ceiling(scaled),
            "FLOOR" => decimal.Floor(scaled),
            "HALF_EVEN" => decimal.Round(scaled, MidpointRounding.ToEven),
            "HALF_DOWN" => Math.Sign(scaled) * decimal.Ceiling(Math.Abs(scaled) - 0.5m),
            "HALF_UP" => decimal.Round(scaled, MidpointRounding.AwayFromZero),
            _ => throw EvaluationException.Argument("InvalidArgumentValue", $"'{mode}' is not a way to round; expected UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN"),
        };
        return Datum.Of((double)(whole / Power(digits)));
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
            power *= 10;
        return power;
    }
}
