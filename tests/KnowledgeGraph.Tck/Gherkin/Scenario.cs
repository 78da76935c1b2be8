namespace KnowledgeGraph.Tck;

/// <summary>A scenario, the examples of an outline filled in.</summary>
internal sealed record Scenario(string Feature, string Name, IReadOnlyList<Step> Steps)
{
    public string FullName => $"{Feature} {Name}";
}

/// <summary>A step with the text block or the table beneath it.</summary>
internal sealed record Step(string Text, string? Block, IReadOnlyList<IReadOnlyList<string>> Table);
