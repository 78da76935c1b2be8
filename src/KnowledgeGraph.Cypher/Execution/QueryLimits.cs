using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>How long a query may run and how much it may hold on to.</summary>
internal sealed class QueryLimits(CypherOptions options, CancellationToken cancellationToken)
{
    private readonly long started = options.Time.GetTimestamp();

    public TimeProvider Time => options.Time;

    public long MemoryBytes => options.MemoryLimit;

    /// <summary>Stops where the query was cancelled or its time is up.</summary>
    public void Check(CypherErrors errors)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.TimeLimit is { } limit && options.Time.GetElapsedTime(started) > limit)
        {
            var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw Exceeded(errors, "TimeLimit", $"The query ran longer than the {seconds} s it is allowed; narrow it or raise the limit");
        }
    }

    public CypherException OutOfMemory(CypherErrors errors)
    {
        var megabytes = (MemoryBytes >> 20).ToString(CultureInfo.InvariantCulture);
        return Exceeded(errors, "MemoryLimit", $"The query holds more than the {megabytes} MB it is allowed; narrow it or raise the limit");
    }

    private static CypherException Exceeded(CypherErrors errors, string detail, string problem) =>
        errors.Runtime(CypherErrorKind.LimitExceeded, detail, problem, new Span(0, errors.Query.Length));
}
