using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>The passages in which the statements behind one edge stand, read when the first is asked for: most edges have one statement, and ask for none.</summary>
internal sealed class EdgePassages(GraphDatabase database, long edge)
{
    private Dictionary<(string Document, int Passage), string>? texts;

    /// <summary>The text of the passage in which evidence stands; the sentence itself where a person gave it.</summary>
    public string TextOf(Evidence evidence) => (texts ??= Read()).GetValueOrDefault((evidence.Document, evidence.Passage), evidence.Text);

    private Dictionary<(string, int), string> Read() => database.Rows(
        "SELECT document.id, passage.position, passage.text FROM passage JOIN document ON document.key = passage.document WHERE passage.key IN " +
        "(SELECT sentence.passage FROM statement JOIN sentence ON sentence.key = statement.sentence WHERE statement.edge = $1)",
        row => (Document: row.GetString(0), Passage: row.GetInt32(1), Text: row.GetString(2)), edge).ToDictionary(row => (row.Document, row.Passage), row => row.Text);
}
