using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Makes one node anew from its counted pieces, with the spellings by which it is found.</summary>
internal sealed class NodeWriter(GraphDatabase database, Interning interning)
{
    public void Refresh(EntityId id, Rulings rulings)
    {
        var key = interning.Entity(id);
        if (database.Number("SELECT count FROM node_mentions WHERE node = $1", key) <= 0)
        {
            if (database.Execute("DELETE FROM node WHERE key = $1", key) > 0)
                WriteSpellings(key, null);
            return;
        }
        var node = Derive(id, key, rulings);
        string labels = string.Join('\n', node.Labels), properties = PropertyJson.Write(node.Properties)!;
        var known = database.Rows("SELECT labels, properties FROM node WHERE key = $1", row => (row.GetString(0), row.GetString(1)), key);
        if (known.Count > 0 && known[0] == (labels, properties))
            return;
        database.Execute(
            "INSERT INTO node (key, labels, properties) VALUES ($1, $2, $3) " +
            "ON CONFLICT (key) DO UPDATE SET labels = excluded.labels, properties = excluded.properties", key, labels, properties);
        WriteSpellings(key, node);
    }

    private Node Derive(EntityId id, long key, Rulings rulings)
    {
        var parts = new NodeParts(id);
        foreach (var (content, count) in database.Rows(
            "SELECT content, count FROM node_record JOIN record ON record.key = record WHERE node = $1",
            row => (row.GetString(0), row.GetInt32(1)), key))
        {
            parts.Add(RecordJson.Read(content), count);
        }
        foreach (var spelling in database.Rows(
            "SELECT text FROM node_spelling JOIN symbol ON symbol.key = spelling WHERE node = $1", row => row.GetString(0), key))
        {
            parts.Add(new SpellingContribution(id, spelling));
        }
        return parts.ToNode(rulings);
    }

    /// <summary>Only what changed is written: a much mentioned node gains a spelling now and then, and has dozens.</summary>
    private void WriteSpellings(long key, Node? node)
    {
        var wanted = node is null ? [] : node.Aliases.Select(alias => (Text: alias, IsName: false)).Append((Text: node.Name, IsName: true)).ToHashSet();
        var known = database.Rows(
            "SELECT key, text, is_name, folded FROM spelling WHERE node = $1",
            row => (Key: row.GetInt64(0), Text: row.GetString(1), IsName: row.GetBoolean(2), Folded: row.GetString(3)), key);
        foreach (var old in known.Where(old => !wanted.Remove((old.Text, old.IsName))))
        {
            database.Execute("INSERT INTO spelling_trigrams (spelling_trigrams, rowid, folded) VALUES ('delete', $1, $2)", old.Key, old.Folded);
            database.Execute("DELETE FROM spelling WHERE key = $1", old.Key);
        }
        foreach (var (text, isName) in wanted)
        {
            var folded = FoldedName.Of(text);
            var row = database.Insert("INSERT INTO spelling (node, text, folded, is_name) VALUES ($1, $2, $3, $4)", key, text, folded, isName);
            database.Execute("INSERT INTO spelling_trigrams (rowid, folded) VALUES ($1, $2)", row, folded);
        }
    }
}
