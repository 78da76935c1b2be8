using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes a graph file of the ledger's shape with so many edges: a statement behind each, five statements a passage, ten passages a document.</summary>
/// <remarks>Rows are written straight into the file's tables, since reading so many documents takes hours.</remarks>
internal static class OpenFile
{
    private const string Rows = """
        INSERT INTO symbol (key, text) SELECT DISTINCT 1 + type, name FROM made;
        INSERT INTO symbol (key, text) VALUES (100, 'generated'), (101, 'words');
        INSERT INTO entity (key, id) SELECT key, 'person:n' || key FROM numbers WHERE key <= $nodes;
        INSERT INTO node (key, labels, properties)
            SELECT key, 'Actor' || char(10) || iif(key % 4 = 0, 'State', 'Person'), '{"aliases":["N' || key || '"],"name":"Name ' || key || '"}' FROM numbers WHERE key <= $nodes;
        INSERT INTO document (key, id, title, source, date, passages, fingerprint, reader, text)
            SELECT key, 'd' || key, 'Document ' || key, NULL, '2004-06-12', 10, 'f' || key, '', x'' FROM numbers WHERE key <= $edges / 50 + 1;
        INSERT INTO passage (key, document, position, start, "end", text)
            SELECT key, 1 + (key - 1) / 10, (key - 1) % 10, 0, 400, 'Passage ' || key || ' tells who did what to whom, at some length, and when they did it.'
            FROM numbers WHERE key <= $edges / 5 + 1;
        INSERT INTO sentence (key, passage, start, "end", "offset", length) SELECT key, key, 0, 60, 0, 40 FROM numbers WHERE key <= $edges / 5 + 1;
        INSERT INTO edge (key, id, type, source, target, date, confidence) SELECT key, printf('e%08d', key), 1 + type, source, target, year, 0.8 FROM made;
        INSERT INTO statement (key, id, document, position, subject, type, object, polarity, modality, date, confidence, rule, trigger, sentence, edge)
            SELECT key, printf('s%08d', key), 1 + (key - 1) / 50, key % 50, source, 1 + type, target, 0, 0, year, 0.8, 100, 101, 1 + (key - 1) / 5, key FROM made;
        INSERT INTO mention (document, position, passage, start, "end", text, kind, entity, alias, reason)
            SELECT 1 + (key - 1) / 50, key % 50, (key - 1) / 5 % 10, 0, 5, 101, 0, source, 101, 101 FROM made;
        """;

    /// <summary>Copies a file made before, or makes one of so many edges.</summary>
    public static void Provide(string path, string fileOrEdges)
    {
        if (File.Exists(fileOrEdges))
            File.Copy(fileOrEdges, path);
        else
            Write(path, fileOrEdges);
    }

    public static void Write(string path, string edges)
    {
        GraphFile.OpenOrCreate(path, new Dictionary<string, EdgeRule>()).Dispose();
        var count = int.Parse(edges, CultureInfo.InvariantCulture);
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var transaction = connection.BeginTransaction();
            Fill(connection, count);
            transaction.Commit();
        }
        using var file = GraphFile.Open(path, readOnly: false);
        var watch = Stopwatch.StartNew();
        file.RefreshImage(always: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"image written in {watch.Elapsed.TotalSeconds:0.0} s; file {new FileInfo(path).Length / 1e6:0} MB"));
    }

    private static void Fill(SqliteConnection connection, int edges)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TEMP TABLE made (key INTEGER PRIMARY KEY, source, type, name, target, year); CREATE TEMP TABLE numbers (key INTEGER PRIMARY KEY)";
        command.ExecuteNonQuery();
        var types = new Dictionary<string, int>(StringComparer.Ordinal);
        command.CommandText = "INSERT INTO made VALUES ($1, $2, $3, $4, $5, $6); INSERT INTO numbers VALUES ($1)";
        for (var i = 1; i <= 6; i++)
            command.Parameters.Add(new SqliteParameter($"${i}", 0));
        var key = 0;
        foreach (var (source, type, target, year) in GraphGenerator.Edges(edges / 5, edges))
        {
            if (!types.TryGetValue(type, out var symbol))
                types[type] = symbol = types.Count;
            object[] values = [++key, 1 + source, symbol, type, 1 + target, year.ToString(CultureInfo.InvariantCulture)];
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
        using var rows = connection.CreateCommand();
        rows.CommandText = Rows.Replace("$edges", edges.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("$nodes", (edges / 5).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        rows.ExecuteNonQuery();
    }
}
