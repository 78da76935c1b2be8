namespace KnowledgeGraph.Store;

/// <summary>Counts the changes of a file, so that an image made before one of them is known to be stale.</summary>
internal static class ImageRevision
{
    /// <summary>How often the file was changed.</summary>
    public static long Of(GraphDatabase database) => database.Number("SELECT value FROM meta WHERE name = 'revision'");

    /// <summary>Counts one change. The caller holds the transaction that makes it.</summary>
    public static void Advance(GraphDatabase database) => database.Execute(
        "INSERT INTO meta (name, value) VALUES ('revision', '1') ON CONFLICT (name) DO UPDATE SET value = CAST(value + 1 AS TEXT)");
}
