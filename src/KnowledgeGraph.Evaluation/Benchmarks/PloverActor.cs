namespace KnowledgeGraph.Evaluation;

/// <summary>An actor as PLOVER's gold records name it.</summary>
internal sealed record PloverActor(string Text, string? Code)
{
    public static PloverActor Of(BenchmarkRecord record) => new(record.Text("text"), record.OptionalText("code"));

    public bool Is(NodeNames node) => (!string.IsNullOrEmpty(Code) && Code == node.Code) || NameForm.Tokens(Text).Overlaps(node.Tokens);
}
