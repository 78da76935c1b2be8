using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Loading;

/// <summary>Tries again what may succeed later, after delays that double, with some jitter.</summary>
internal static class Retries
{
    private const int QueryAttempts = 4;
    private const int Seed = 20040218;

    /// <summary>For work that may be done twice: whatever may pass is tried again, so many times after the first.</summary>
    public static ResiliencePipeline Of(TimeProvider time, int attempts) => Of(time, attempts, error => error.IsTransient);

    /// <summary>For a query of unknown effect: only what the server says it did not do, or never saw, is tried again.</summary>
    public static ResiliencePipeline OfQuery(TimeProvider time) => Of(time, QueryAttempts, error => error.IsTransient && DidNothing(error));

    private static ResiliencePipeline Of(TimeProvider time, int attempts, Func<ServerException, bool> isWorthIt)
    {
        var jitter = new Random(Seed);
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle(isWorthIt),
                MaxRetryAttempts = attempts,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = jitter.NextDouble,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = TimeSpan.FromSeconds(10),
            })
            .Build();
    }

    private static bool DidNothing(ServerException error) =>
        error.Code is not null || error.InnerException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };
}
