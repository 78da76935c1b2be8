namespace KnowledgeGraph.Cli.Tests;

/// <summary>What a run gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record KgRun(int Code, string Output, string Error);
