using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>The corrections as the file keeps them.</summary>
internal sealed class CorrectionLog(GraphDatabase database)
{
    public List<LoggedCorrection> Read() => database.Rows(
        "SELECT number, content, undone FROM correction ORDER BY number",
        row => new LoggedCorrection(row.GetInt32(0), CorrectionJson.Read(row.GetString(1)), row.GetBoolean(2)));

    public LoggedCorrection Append(Correction correction, bool undone = false)
    {
        var number = database.Insert("INSERT INTO correction (content, undone) VALUES ($1, $2)", CorrectionJson.Write(correction), undone);
        return new((int)number, correction, undone);
    }

    public void MarkUndone(int number) => database.Execute("UPDATE correction SET undone = 1 WHERE number = $1", number);
}
