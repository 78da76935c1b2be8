using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using Neo4j.Driver;

namespace KnowledgeGraph.Loading;

/// <summary>The answer to a query on its own, read as it comes.</summary>
internal sealed class BoltAnswer
{
    private readonly IAsyncSession session;
    private readonly IResultCursor cursor;
    private readonly BoltErrors errors;

    private BoltAnswer(IAsyncSession session, IResultCursor cursor, string[] columns, BoltErrors errors)
    {
        (this.session, this.cursor, this.errors) = (session, cursor, errors);
        Columns = columns;
    }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Runs a query and reads the columns.</summary>
    public static async Task<BoltAnswer> RunAsync(
        BoltSessions sessions, string query, IDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = sessions.Open();
        var begun = BeginAsync(sessions, session, query, parameters);
        try
        {
            return await begun.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // A query that runs on is ended with its session once it answers, or with the connection.
            _ = EndAsync(begun, session);
            throw;
        }
    }

    /// <summary>The rows as they come; can be read once. Ends the answer.</summary>
    public async IAsyncEnumerable<CypherRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            while (await errors.GuardAsync(cursor.FetchAsync).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return BoltReader.Row(Columns, cursor.Current);
            }
        }
        finally
        {
            await BoltSessions.CloseAsync(session).ConfigureAwait(false);
        }
    }

    private static Task<BoltAnswer> BeginAsync(BoltSessions sessions, IAsyncSession session, string query, IDictionary<string, object?> parameters) =>
        sessions.Errors.GuardAsync(async () =>
        {
            var cursor = await session.RunAsync(query, parameters!).ConfigureAwait(false);
            return new BoltAnswer(session, cursor, await cursor.KeysAsync().ConfigureAwait(false), sessions.Errors);
        });

    private static async Task EndAsync(Task begun, IAsyncSession session)
    {
        await begun.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await BoltSessions.CloseAsync(session).ConfigureAwait(false);
    }
}
