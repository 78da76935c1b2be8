using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Llm;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>How documents are read into a graph.</summary>
public sealed record BuildOptions
{
    /// <summary>The options as they are without any given.</summary>
    public static BuildOptions Default { get; } = new();

    /// <summary>A folder with a schema of one's own, and rules if it has a <c>rules</c> folder; null for those built in.</summary>
    public string? Schema { get; init; }

    /// <summary>Files and folders of known entities that add to the built-in catalogue.</summary>
    public IReadOnlyList<string> Catalogues { get; init; } = [];

    /// <summary>A language model that is asked what passages say; null to ask none, and then nothing is sent anywhere.</summary>
    public LlmOptions? Llm { get; init; }

    /// <summary>How many documents are read at once; the graph is the same for any number.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told of every input that could not be read; the others are read all the same.</summary>
    public Action<InputException>? OnUnreadable { get; init; }

    /// <summary>Is told how far building is, after every document.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }

    /// <summary>Is told of every document read how far reading reached in it; null to leave that out, since it takes reading twice.</summary>
    public Action<DocumentCoverage>? OnCoverage { get; init; }
}
