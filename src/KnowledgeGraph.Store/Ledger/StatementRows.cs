using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>How statements are asked for and read. A query is one of the two heads and its own condition on <c>s</c>.</summary>
internal static class StatementRows
{
    /// <summary>Statements as corrections left them.</summary>
    public const string AsRuled = Columns
        + "JOIN entity subject ON subject.key = s.subject JOIN entity object ON object.key = s.object LEFT JOIN entity speaker ON speaker.key = s.said_by ";

    /// <summary>Statements as they were read.</summary>
    public const string AsRead = Columns
        + "JOIN entity subject ON subject.key = ifnull(s.read_subject, s.subject) JOIN entity object ON object.key = ifnull(s.read_object, s.object) "
        + "LEFT JOIN entity speaker ON speaker.key = ifnull(s.read_said_by, s.said_by) ";

    private const string Columns =
        "SELECT s.id, subject.id, type.text, object.id, s.polarity, s.modality, speaker.id, s.date, s.\"from\", s.\"to\", s.confidence, s.properties, "
        + "rule.text, trigger.text, s.subject_mention, s.object_mention, document.id, passage.position, sentence.start, sentence.\"end\", "
        + "ifnull(sentence.text, passage.text), sentence.\"offset\", sentence.length FROM statement s "
        + "CROSS JOIN symbol type ON type.key = s.type JOIN symbol rule ON rule.key = s.rule JOIN symbol trigger ON trigger.key = s.trigger "
        + "JOIN sentence ON sentence.key = s.sentence JOIN passage ON passage.key = sentence.passage JOIN document ON document.key = s.document ";

    public static Statement Read(SqliteDataReader row) => new(
        row.GetString(0), row.Entity(1), row.GetString(2), row.Entity(3), (Polarity)row.GetInt32(4), (Modality)row.GetInt32(5),
        row.IsDBNull(6) ? null : row.Entity(6), row.Timing(7), row.GetDouble(10), PropertyJson.Read(row.TextOrNull(11)), row.GetString(12),
        row.GetString(13), row.IntOrNull(14), row.IntOrNull(15), Evidence(row, 16));

    private static Evidence Evidence(SqliteDataReader row, int column)
    {
        var text = row.GetString(column + 4);
        if (!row.IsDBNull(column + 5))
            text = text.Substring(row.GetInt32(column + 5), row.GetInt32(column + 6));
        return new(row.GetString(column), row.GetInt32(column + 1), row.GetInt32(column + 2), row.GetInt32(column + 3), text);
    }
}
