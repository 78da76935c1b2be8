using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Documents, passages, mentions and statements as rows.</summary>
internal static class EvidenceRows
{
    public static string PassageId(string document, int index) => string.Create(CultureInfo.InvariantCulture, $"{document}#{index}");

    public static MapValue Document(DocumentShare share) => Row.Of(
        ("id", new StringValue(share.Id)),
        ("p", Row.Whole([("title", Row.Text(share.Title)), ("source", Row.Text(share.Source)), ("date", Row.Text(share.Date?.ToString()))], [])));

    public static MapValue Passage(string document, Passage passage) => Row.Of(
        ("id", new StringValue(PassageId(document, passage.Index))),
        ("document", new StringValue(document)),
        ("p", Row.Of(
            ("index", new IntegerValue(passage.Index)), ("text", new StringValue(passage.Text)), ("start", new IntegerValue(passage.Start)),
            ("end", new IntegerValue(passage.End)))));

    public static MapValue Mention(string document, Mention mention) => Row.Of(
        ("passage", new StringValue(PassageId(document, mention.Passage))),
        ("id", new StringValue(mention.Entity.Value)),
        ("start", new IntegerValue(mention.Start)),
        ("end", new IntegerValue(mention.End)),
        ("text", new StringValue(mention.Text)));

    public static MapValue Statement(Statement statement)
    {
        (string Name, Value? Value)[] values =
        [
            ("type", new StringValue(statement.Type)), ("polarity", Lower(statement.Polarity.ToString())), ("modality", Lower(statement.Modality.ToString())),
            ("confidence", new FloatValue(statement.Confidence)), ("rule", new StringValue(statement.Rule)), ("text", new StringValue(statement.Evidence.Text)),
            ("start", new IntegerValue(statement.Evidence.Start)), ("end", new IntegerValue(statement.Evidence.End)), .. Row.Of(statement.Timing),
        ];
        return Row.Of(("id", new StringValue(statement.Id)), ("p", Row.Whole(values, [])));
    }

    /// <summary>An edge from a statement to a node.</summary>
    public static MapValue Link(Statement statement, string target) =>
        Row.Of(("statement", new StringValue(statement.Id)), ("id", new StringValue(target)));

    private static StringValue Lower(string word) => new(word.ToLowerInvariant());
}
