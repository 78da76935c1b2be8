using Neo4j.Driver;

namespace KnowledgeGraph.Loading;

/// <summary>Opens sessions, each of which sees what those before it wrote.</summary>
internal sealed class BoltSessions(IDriver driver, ServerLogin login, BoltErrors errors)
{
    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltErrors Errors => errors;

    public IAsyncSession Open() => driver.AsyncSession(settings => settings
        .WithDatabase(login.Database).WithBookmarkManager(bookmarks).WithDefaultAccessMode(login.ReadOnly ? AccessMode.Read : AccessMode.Write));

    /// <summary>Closes a session, what it may still be asked for with it; that its server is gone is as good.</summary>
    public static async Task CloseAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (BoltErrors.IsOfServer(error))
        {
            // A server that cannot be reached forgets the session by itself.
        }
    }
}
