using Newtonsoft.Json;

namespace KnowledgeGraph.Store;

/// <summary>What is known of an image before any other piece of it is read.</summary>
internal sealed record ImageSummary
{
    /// <summary>The revision of the file that it shows.</summary>
    public required long Revision { get; init; }

    public required int Nodes { get; init; }

    public required int Edges { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<string> EdgeTypes { get; init; }

    /// <summary>How many edges each type has.</summary>
    public required IReadOnlyList<int> TypeCounts { get; init; }

    public required IReadOnlyList<string> PropertyNames { get; init; }

    public required IReadOnlyDictionary<string, ColumnKind> NodeColumns { get; init; }

    public required IReadOnlyDictionary<string, ColumnKind> EdgeColumns { get; init; }

    public string ToJson() => JsonConvert.SerializeObject(this);

    public static ImageSummary FromJson(string json) => JsonConvert.DeserializeObject<ImageSummary>(json)!;
}
