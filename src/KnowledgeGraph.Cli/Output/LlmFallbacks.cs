using KnowledgeGraph.Extraction.Llm;

namespace KnowledgeGraph.Cli;

/// <summary>Counts the passages that a language model was asked about in vain; may be told by several threads.</summary>
internal sealed class LlmFallbacks
{
    private readonly Lock counting = new();
    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);

    public void Add(LlmFallback fallback)
    {
        lock (counting)
            reasons[fallback.Reason] = reasons.GetValueOrDefault(fallback.Reason) + 1;
    }

    public void Write(TextWriter output)
    {
        foreach (var (reason, count) in reasons)
            output.WriteLine($"kg: {BuildOutcome.Plural(count, "passage")} read by the rules alone: {reason}.");
    }
}
