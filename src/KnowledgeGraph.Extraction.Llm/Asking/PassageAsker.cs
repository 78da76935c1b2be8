using System.ClientModel;
using KnowledgeGraph.Model;
using Microsoft.Extensions.AI;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Puts a question to the model: from the cache where the answer is known, else with a timeout and retries.</summary>
internal sealed class PassageAsker
{
    // A server that fails this often on end is not asked again by this extractor.
    private const int MostFailures = 3;

    private readonly LlmOptions options;
    private readonly Lazy<IChatClient> client;
    private readonly AnswerCache cache;
    private readonly ResiliencePipeline pipeline;
    private int failures;

    public PassageAsker(LlmOptions options)
    {
        this.options = options;
        client = new Lazy<IChatClient>(() => options.Client ?? OpenAiClient.Of(options));
        cache = new AnswerCache(options.CacheFolder);
        pipeline = Pipeline(options);
    }

    public LlmAnswer Ask(string instructions, string question)
    {
        var key = ContentHash.Of(options.Model, options.Endpoint?.ToString(), instructions, question);
        if (cache.Find(key) is { } known && LlmAnswer.Parse(known) is { Claims: not null } kept)
            return kept;
        if (Volatile.Read(ref failures) >= MostFailures)
            return LlmAnswer.None("the server failed before and is not asked again");
        try
        {
            var text = pipeline.ExecuteAsync(cancellation => AskAsync(instructions, question, cancellation)).AsTask().GetAwaiter().GetResult();
            Interlocked.Exchange(ref failures, 0);
            var answer = LlmAnswer.Parse(text);
            if (answer.Claims is not null)
                cache.Keep(key, text);
            return answer;
        }
        catch (Exception error) when (IsTransport(error))
        {
            Interlocked.Increment(ref failures);
            return LlmAnswer.None(error is TimeoutRejectedException ? "the answer took too long" : $"the server did not answer: {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    private async ValueTask<string> AskAsync(string instructions, string question, CancellationToken cancellation)
    {
        var settings = new ChatOptions { ModelId = options.Model, Temperature = 0, ResponseFormat = ChatResponseFormat.Json };
        ChatMessage[] messages = [new(ChatRole.System, instructions), new(ChatRole.User, question)];
        return (await client.Value.GetResponseAsync(messages, settings, cancellation).ConfigureAwait(false)).Text;
    }

    private static ResiliencePipeline Pipeline(LlmOptions options)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = options.Time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<Exception>(MayPass),
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
            });
        }
        return builder.AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout }).Build();
    }

    private static bool MayPass(Exception error) => error is TimeoutRejectedException or HttpRequestException or IOException
        || error is ClientResultException { Status: 0 or 408 or 429 or >= 500 };

    // A body that is no answer of the protocol surfaces as one of the last three.
    private static bool IsTransport(Exception error) => error is TimeoutRejectedException or HttpRequestException or IOException or ClientResultException or OperationCanceledException
        or System.Text.Json.JsonException or InvalidOperationException or ArgumentException;
}
