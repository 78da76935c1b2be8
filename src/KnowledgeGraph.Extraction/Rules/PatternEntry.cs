using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction;

/// <summary>A pattern over the tree as its file gives it.</summary>
internal sealed record PatternEntry(
    [property: JsonProperty(Required = Required.Always)] string Name,
    [property: JsonProperty(Required = Required.Always)] string Meaning,
    IReadOnlyList<string>? Nouns,
    IReadOnlyList<string>? Except,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Subject,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> Object,
    IReadOnlyList<string>? SubjectLabels,
    IReadOnlyList<string>? ObjectLabels,
    string? Title,
    bool Reciprocal,
    bool SameLabel,
    bool Enclosing,
    [property: JsonProperty(Required = Required.Always)] double Confidence,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<RuleExample> Examples,
    [property: JsonProperty(Required = Required.Always)] IReadOnlyList<string> CounterExamples);
