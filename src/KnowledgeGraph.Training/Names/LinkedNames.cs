using System.Text.Json;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Names of Re-DocRED's passages. Every fifth passage is kept apart to score on.</summary>
internal static class LinkedNames
{
    private const int Fifth = 5;

    public static IReadOnlyList<NamedDocument> Training(string path) => Read(path, index => index % Fifth != Fifth - 1);

    public static IReadOnlyList<NamedDocument> HeldOut(string path) => Read(path, index => index % Fifth == Fifth - 1);

    private static List<NamedDocument> Read(string path, Func<int, bool> takes)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Where((_, index) => takes(index)).Select(Document)];
    }

    private static NamedDocument Document(JsonElement passage)
    {
        var rows = passage.GetProperty("sents").EnumerateArray()
            .Select(words => new LabelRow([.. words.EnumerateArray().Select(word => word.GetString()!)], 1UL << NameLabels.Outside)).ToList();
        var mentions = passage.GetProperty("vertexSet").EnumerateArray().SelectMany(vertex => vertex.EnumerateArray()).Select(mention => (
            Sentence: mention.GetProperty("sent_id").GetInt32(), First: mention.GetProperty("pos")[0].GetInt32(), End: mention.GetProperty("pos")[1].GetInt32(),
            Type: TypeOf(mention.GetProperty("type").GetString()!, mention.GetProperty("name").GetString()!)));
        foreach (var mention in mentions.OrderBy(mention => mention.First - mention.End))
        {
            if (mention.Type is { } type)
                rows[mention.Sentence].Lay(mention.First, mention.End, type);
        }
        return new(NameManner.Encyclopaedia, [.. rows.Select(row => row.Done())]);
    }

    private static NameType? TypeOf(string code, string name) => code switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Place,
        "MISC" => NamedKinds.Of(name.Split(' ')),
        _ => null,
    };
}
