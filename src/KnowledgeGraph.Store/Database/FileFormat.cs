using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>What makes a file a graph file, and which version it is of.</summary>
internal static class FileFormat
{
    /// <summary>"KGrf": SQLite keeps it in the header, so that <c>file</c> and other programs can tell whose the file is.</summary>
    public const int ApplicationId = 0x4B477266;

    /// <summary>The version that this program writes: one for each script of the layout.</summary>
    public const int Version = 4;

    /// <summary>The version that brought names to be searched; the graph of an older file is made anew.</summary>
    public const int SearchableNames = 2;

    /// <summary>The version from which near copies of a passage count once; what an older file says of edges with several statements is weighed anew.</summary>
    public const int CopiesCountedOnce = 4;

    private static readonly byte[] Signature = Encoding.ASCII.GetBytes("SQLite format 3\0");

    /// <summary>Refuses a file that no SQLite wrote, without opening it as one.</summary>
    /// <returns>False where the file is absent or empty, so that a graph can begin there.</returns>
    public static bool HasContent(string path)
    {
        if (Directory.Exists(path))
            throw new InputException(new(path), "is a folder, not a graph file");
        if (!File.Exists(path))
            return false;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length == 0)
            return false;
        var start = new byte[Signature.Length];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().SequenceEqual(Signature))
            throw NotAGraph(path);
        return true;
    }

    /// <summary>The version of an open file; 0 for one that was begun and holds nothing.</summary>
    /// <exception cref="InputException">It is another program's, or of a newer version.</exception>
    public static int Check(GraphDatabase database, string path)
    {
        var version = (int)database.Number("PRAGMA user_version");
        var application = database.Number("PRAGMA application_id");
        if (application == 0 && version == 0 && database.Number("SELECT count(*) FROM sqlite_master") == 0)
            return 0;
        if (application != ApplicationId || version < 1)
            throw NotAGraph(path);
        return version <= Version
            ? version
            : throw new InputException(
                new(path),
                string.Create(CultureInfo.InvariantCulture, $"is a graph file of version {version}, and this program knows versions up to {Version}; a newer program is needed to open it"));
    }

    /// <summary>Runs the scripts that lead from a version to the present one. The caller holds the transaction.</summary>
    public static void BringUpToDate(GraphDatabase database, int from)
    {
        for (var version = from + 1; version <= Version; version++)
            database.Script(Layout(version));
        database.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
    }

    private static string Layout(int version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Layout.{version}");
        using var reader = new StreamReader(typeof(FileFormat).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static InputException NotAGraph(string path) => new(new(path), "is not a graph file; it was left as it is");
}
