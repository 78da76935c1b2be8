using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A passage with its entities and their relations.</summary>
/// <param name="Text">The passage, its words joined.</param>
/// <param name="Entities">The names of each entity.</param>
/// <param name="Relations">The relations that hold.</param>
internal sealed record DocredDocument(BenchmarkText Text, IReadOnlyList<IReadOnlyList<string>> Entities, HashSet<DocredRelation> Relations)
{
    private const string NoSpaceAfter = "([{$";

    private static readonly HashSet<string> NoSpaceBefore =
        [.. ",.;:!?)]}%'’".Select(mark => mark.ToString()), "'s", "’s", "n't", "''"];

    public static DocredDocument Of(BenchmarkRecord record, int index) => new(
        new BenchmarkText(string.Create(CultureInfo.InvariantCulture, $"docred-{index}"), Join(record.TextLists("sents").SelectMany(words => words)), record.Text("title")),
        [.. record.RecordLists("vertexSet").Select(mentions => (IReadOnlyList<string>)[.. mentions.Select(mention => mention.Text("name"))])],
        [.. record.Records("labels").Select(DocredRelation.Of)]);

    private static string Join(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0 && !NoSpaceBefore.Contains(word) && !NoSpaceAfter.Contains(text[^1], StringComparison.Ordinal))
                text.Append(' ');
            text.Append(word);
        }
        return text.ToString();
    }
}
