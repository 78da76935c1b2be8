using System.Reflection;
using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>Words the question about a passage.</summary>
internal sealed class PassageQuestion
{
    public PassageQuestion(GraphSchema schema)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("instructions.txt")!);
        var text = new StringBuilder(reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd()).Append('\n');
        foreach (var type in schema.EdgeTypes.Where(type => type.Group != EdgeGroup.Provenance))
            text.Append('\n').Append(type.Name).Append(" (").AppendJoin('|', type.From).Append(" -> ").AppendJoin('|', type.To).Append("): ").Append(type.Meaning);
        Instructions = text.ToString();
    }

    /// <summary>What holds for every passage: the form of the answer, and the schema.</summary>
    public string Instructions { get; }

    /// <summary>The passage, and the names that stand in it.</summary>
    public static string About(string passage, Document document, IReadOnlyList<KnownMention> mentions)
    {
        var text = new StringBuilder("Names:");
        foreach (var entity in mentions.Select(mention => mention.Entity).DistinctBy(entity => entity.Id))
            text.Append("\n- ").Append(entity.Name).Append(" (").AppendJoin(", ", entity.Labels).Append(')');
        if (document.Date is { } date)
            text.Append("\nPublished: ").Append(date.ToString());
        return text.Append("\nPassage:\n").Append(passage).ToString();
    }
}
