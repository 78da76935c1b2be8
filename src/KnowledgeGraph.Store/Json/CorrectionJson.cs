using System.Diagnostics;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>A correction as the file keeps it.</summary>
internal static class CorrectionJson
{
    public static string Write(Correction correction)
    {
        var json = new JObject(new JProperty("author", correction.Author), new JProperty("reason", correction.Reason));
        foreach (var (name, value) in Content(correction))
            json.Add(name, value);
        if (correction.Entities.Count > 0)
            json.Add("entities", new JArray(correction.Entities.Select(RecordJson.ToJson)));
        return json.ToString(Formatting.None);
    }

    public static Correction Read(string text)
    {
        var json = PropertyJson.Parse<JObject>(text);
        string author = Text(json, "author"), reason = Text(json, "reason");
        Correction correction = Text(json, "kind") switch
        {
            "merge" => new MergeCorrection(author, reason, Entity(json, "from"), Entity(json, "into")),
            "split" => new SplitCorrection(author, reason, Entity(json, "entity"), Text(json, "alias"), Entity(json, "into")),
            "reject" => new RejectCorrection(author, reason, Text(json, "edge")),
            "assert" => new AssertCorrection(author, reason, Entity(json, "subject"), Text(json, "type"), Entity(json, "object"), Timing(json)),
            var kind => throw new UnreachableException($"No correction is of the kind '{kind}'."),
        };
        return correction with { Entities = [.. (json["entities"] ?? new JArray()).Select(record => RecordJson.FromJson((JObject)record))] };
    }

    private static (string Name, string? Value)[] Content(Correction correction) => correction switch
    {
        MergeCorrection merge => [("kind", "merge"), ("from", merge.From.Value), ("into", merge.Into.Value)],
        SplitCorrection split => [("kind", "split"), ("entity", split.Entity.Value), ("alias", split.Alias), ("into", split.Into.Value)],
        RejectCorrection reject => [("kind", "reject"), ("edge", reject.Edge)],
        AssertCorrection assertion =>
        [
            ("kind", "assert"), ("subject", assertion.Subject.Value), ("type", assertion.Type), ("object", assertion.Object.Value),
            ("date", assertion.Timing.Date?.ToString()), ("from", assertion.Timing.From?.ToString()), ("to", assertion.Timing.To?.ToString()),
        ],
        _ => throw new ArgumentException($"A {correction.GetType().Name} is no correction that the file knows.", nameof(correction)),
    };

    private static string Text(JObject json, string name) => (string)json[name]!;

    private static EntityId Entity(JObject json, string name) => EntityId.Parse(Text(json, name));

    private static Timing Timing(JObject json) => new(Date(json, "date"), Date(json, "from"), Date(json, "to"));

    private static PartialDate? Date(JObject json, string name) => (string?)json[name] is { } text ? PartialDate.Parse(text) : null;
}
