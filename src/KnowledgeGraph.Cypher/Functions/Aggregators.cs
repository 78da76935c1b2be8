using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Takes the values of a group one by one, nulls left out, and gives what they come to.</summary>
internal abstract class Aggregator
{
    /// <summary>Takes a value; the second argument is that of percentiles.</summary>
    public abstract void Add(in Datum value, in Datum argument);

    public abstract Datum Result();

    protected static void RequireNumber(in Datum value, string function)
    {
        if (!value.IsNumber)
            throw EvaluationException.Type("InvalidArgumentValue", $"{function} takes numbers, found {DatumText.Kind(value)}");
    }
}

internal sealed class CountAggregator : Aggregator
{
    private long count;

    public override void Add(in Datum value, in Datum argument) => count++;

    public override Datum Result() => Datum.Of(count);
}

internal sealed class SumAggregator : Aggregator
{
    private Datum sum = Datum.Of(0L);
    private bool any;

    public override void Add(in Datum value, in Datum argument)
    {
        if (value.Kind != DatumKind.Duration)
            RequireNumber(value, "sum");
        sum = any ? Arithmetic.Add(sum, value) : value;
        any = true;
    }

    public override Datum Result() => sum;
}

internal sealed class AverageAggregator : Aggregator
{
    private double mean;
    private long count;
    private Datum duration;

    public override void Add(in Datum value, in Datum argument)
    {
        count++;
        if (value.Kind == DatumKind.Duration)
        {
            duration = duration.IsNull ? value : Arithmetic.Add(duration, value);
            return;
        }
        RequireNumber(value, "avg");
        mean += (value.Number - mean) / count;
    }

    public override Datum Result()
    {
        if (!duration.IsNull)
            return Datum.Of(DurationMath.Scale((DurationValue)duration.Property, 1, count));
        return count == 0 ? Datum.Null : Datum.Of(mean);
    }
}

internal sealed class ExtremeAggregator(int sign) : Aggregator
{
    private Datum best;

    public override void Add(in Datum value, in Datum argument)
    {
        if (best.IsNull || DatumOrder.Compare(value, best) * sign > 0)
            best = value;
    }

    public override Datum Result() => best;
}

internal sealed class CollectAggregator : Aggregator
{
    private readonly List<Datum> items = [];

    public override void Add(in Datum value, in Datum argument) => items.Add(value);

    public override Datum Result() => Datum.Of(items.ToArray());
}

/// <remarks>The running mean and sum of squares are Welford's (1962).</remarks>
internal sealed class DeviationAggregator(bool sample) : Aggregator
{
    private long count;
    private double mean;
    private double squares;

    public override void Add(in Datum value, in Datum argument)
    {
        RequireNumber(value, "stDev");
        count++;
        var distance = value.Number - mean;
        mean += distance / count;
        squares += distance * (value.Number - mean);
    }

    public override Datum Result()
    {
        if (count == 0)
            return Datum.Null;
        var degrees = sample ? count - 1 : count;
        return Datum.Of(degrees <= 0 ? 0 : Math.Sqrt(squares / degrees));
    }
}

internal sealed class PercentileAggregator(bool continuous) : Aggregator
{
    private readonly List<Datum> values = [];
    private double percentile;

    public override void Add(in Datum value, in Datum argument)
    {
        RequireNumber(value, "percentile");
        RequireNumber(argument, "percentile");
        percentile = argument.Number;
        if (percentile is not (>= 0 and <= 1))
            throw EvaluationException.Argument("NumberOutOfRange", $"A percentile lies between 0.0 and 1.0, found {DatumText.Plain(argument)}");
        values.Add(value);
    }

    public override Datum Result()
    {
        if (values.Count == 0)
            return Datum.Null;
        values.Sort(DatumOrder.Instance);
        if (!continuous)
            return values[Math.Max(0, (int)Math.Ceiling(percentile * values.Count) - 1)];
        var at = percentile * (values.Count - 1);
        var (below, above) = (values[(int)Math.Floor(at)].Number, values[(int)Math.Ceiling(at)].Number);
        return Datum.Of(below + (above - below) * (at - Math.Floor(at)));
    }
}
