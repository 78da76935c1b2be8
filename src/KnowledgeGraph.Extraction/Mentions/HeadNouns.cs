using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>Which nouns, at the head of a capitalised name, tell what sort of thing is named; read from <c>heads.json</c>.</summary>
internal sealed class HeadNouns
{
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    private HeadNouns(Dictionary<string, List<string>> source)
    {
        foreach (var (label, nouns) in source)
        {
            foreach (var noun in nouns)
                labels.TryAdd(noun, label);
        }
    }

    /// <summary>English.</summary>
    public static HeadNouns English { get; } = Load();

    /// <summary>The label of a name with this head, or null where the word is none.</summary>
    public string? LabelOf(Word head) => labels.GetValueOrDefault(head.Lower);

    private static HeadNouns Load() => new(EmbeddedData.Load<Dictionary<string, List<string>>>("heads.json", typeof(HeadNouns)));
}
