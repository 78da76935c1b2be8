using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>The client of an OpenAI-compatible server; making it opens no connection.</summary>
internal static class OpenAiClient
{
    // Servers that ask for no key get this one, since the protocol's client wants some.
    private const string NoKey = "none";

    public static IChatClient Of(LlmOptions options)
    {
        var endpoint = options.Endpoint ?? throw new ArgumentException("The options name neither an endpoint nor a client; give one of them.");
        var settings = new OpenAIClientOptions
        {
            Endpoint = endpoint,
            // Retries and timeouts are counted by the one who asks.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        return new ChatClient(options.Model, new ApiKeyCredential(string.IsNullOrEmpty(options.Key) ? NoKey : options.Key), settings).AsIChatClient();
    }
}
