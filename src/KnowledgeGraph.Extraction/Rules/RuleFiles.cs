using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction;

/// <summary>A file of rules as it stands: one edge type.</summary>
internal sealed record RuleFile(
    [property: JsonProperty(Required = Required.Always)] string Type,
    IReadOnlyList<FrameEntry>? Frames,
    IReadOnlyList<SequenceEntry>? Sequences,
    IReadOnlyList<PatternEntry>? Patterns);

/// <summary>A frame as its file gives it.</summary>
internal sealed record FrameEntry(
    [property: JsonProperty(Required = Required.Always)] string Name,
    [property: JsonProperty(Required = Required.Always)] string Meaning,
    IReadOnlyList<string>? Verbs,
    IReadOnlyList<string>? Nouns,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Source,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Target,
    IReadOnlyList<string>? NounTarget,
    IReadOnlyList<string>? SubjectLabels,
    IReadOnlyList<string>? ObjectLabels,
    bool Reciprocal,
    bool SameLabel,
    bool Commodity,
    [property: JsonProperty(Required = Required.Always)] double Confidence,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<RuleExample> Examples,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> CounterExamples);

/// <summary>A sequence rule as its file gives it.</summary>
internal sealed record SequenceEntry(
    [property: JsonProperty(Required = Required.Always)] string Name,
    [property: JsonProperty(Required = Required.Always)] string Meaning,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Patterns,
    [property: JsonProperty(Required = Required.Always)] double Confidence,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<RuleExample> Examples,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> CounterExamples);

/// <summary>A sentence that a rule must read, with the edges it must give, each as "subject TYPE object".</summary>
internal sealed record RuleExample(
    [property: JsonProperty(Required = Required.Always)] string Text,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Edges);

/// <summary>A lexical class as its file gives it.</summary>
internal sealed record ClassEntry(IReadOnlyList<string>? Phrases, IReadOnlyList<string>? Lemmas);
