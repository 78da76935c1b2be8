using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>What SQLite says, as what it means to the user.</summary>
internal static class StoreErrors
{
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The error to throw in place of the machine's; null where that is a bug of ours.</summary>
    public static KnowledgeGraphException? Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy => new OutputException(path, "another program is writing to it; try again when that is done", error),
        ReadOnly => new OutputException(path, "cannot be written; it, or its folder, is read-only", error),
        Full => new OutputException(path, "the disk is full; the change was not made", error),
        InputOutput => new OutputException(path, "the disk reported an error; the change was not made", error),
        CannotOpen => new InputException(new(path), "cannot be opened; check that its folder exists and may be used", error),
        Corrupt => new InputException(new(path), "is damaged; build it again from the documents, or use a copy", error),
        NotADatabase => new InputException(new(path), "is not a graph file; it was left as it is", error),
        _ => null,
    };
}
