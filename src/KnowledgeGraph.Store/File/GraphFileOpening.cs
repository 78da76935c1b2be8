using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>Opens graph files: refuses what is none, begins what is not there, brings up to date what is older.</summary>
internal static class GraphFileOpening
{
    private const string Settings = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456";

    public static GraphSession Open(string path, bool readOnly)
    {
        if (!FileFormat.HasContent(path))
            throw new InputException(new(path), File.Exists(path) ? "is empty, not a graph file" : "does not exist");
        var session = Connect(path, readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
        var version = CheckedVersion(session);
        if (version == FileFormat.Version)
            return session;
        session.Dispose();
        if (version == 0)
            throw new InputException(new(path), "is empty, not a graph file");
        using (var writer = Connect(path, SqliteOpenMode.ReadWrite))
            BringUpToDate(writer);
        return Connect(path, readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
    }

    public static GraphSession OpenOrCreate(string path, IReadOnlyDictionary<string, EdgeRule> rules)
    {
        FileFormat.HasContent(path);
        var session = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (CheckedVersion(session) < FileFormat.Version)
                BringUpToDate(session);
            Adopt(session, RulesJson.Write(rules));
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static GraphSession Connect(string path, SqliteOpenMode mode)
    {
        try
        {
            var database = new GraphDatabase(path, mode);
            database.Script(Settings);
            return new(path, database);
        }
        catch (SqliteException error) when (mode == SqliteOpenMode.ReadWriteCreate && error.SqliteErrorCode == 14)
        {
            throw new OutputException(path, "cannot be written; check that its folder exists and may be written to", error);
        }
        catch (SqliteException error) when (StoreErrors.Of(error, path) is { } meant)
        {
            throw meant;
        }
    }

    private static int CheckedVersion(GraphSession session)
    {
        try
        {
            return session.Read(() => FileFormat.Check(session.Database, session.Path));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>In one transaction: a process killed amid it leaves the file as it was.</summary>
    private static void BringUpToDate(GraphSession session)
    {
        session.Database.Script("PRAGMA journal_mode = WAL");
        session.Write(() =>
        {
            var version = FileFormat.Check(session.Database, session.Path);
            if (version == FileFormat.Version)
                return 0;
            FileFormat.BringUpToDate(session.Database, version);
            if (version is > 0 and < FileFormat.SearchableNames)
                Rebuild(session);
            else if (version is > 0 and < FileFormat.CopiesCountedOnce)
                new EdgeWriter(session.Database, session.Interning).RefreshShared(session.Rulings);
            return 0;
        });
    }

    /// <summary>Where what tells edges apart has changed, edges are made anew.</summary>
    private static void Adopt(GraphSession session, string rules)
    {
        const string select = "SELECT value FROM meta WHERE name = 'rules'";
        if (session.Read(() => session.Database.Text(select)) == rules)
            return;
        session.Write(() =>
        {
            session.Database.Execute("INSERT INTO meta (name, value) VALUES ('rules', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", rules);
            session.Forget();
            Rebuild(session);
            return 0;
        });
    }

    private static void Rebuild(GraphSession session) =>
        new GraphRebuild(session.Database, session.Interning, session.Reader, session.Ledger).Run(session.Rulings);
}
