using Microsoft.Extensions.AI;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Which language model is asked, and how.</summary>
/// <param name="Model">The model's name, as its server knows it.</param>
public sealed record LlmOptions(string Model)
{
    /// <summary>The address of an OpenAI-compatible server, <c>http://localhost:11434/v1</c>; not needed where <see cref="Client"/> is given.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The server's key; null where it asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>A client of one's own, asked instead of <see cref="Endpoint"/>.</summary>
    public IChatClient? Client { get; init; }

    /// <summary>A folder where answers are kept, so that no passage is asked about twice; null to keep none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request that may succeed later is made again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How far the model's statements are trusted, from 0 to 1.</summary>
    public double Confidence { get; init; } = 0.7;

    /// <summary>What measures the timeout and the delays.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told why a passage was read by the rules alone; may be called from several threads.</summary>
    public Action<LlmFallback>? OnFallback { get; init; }
}
