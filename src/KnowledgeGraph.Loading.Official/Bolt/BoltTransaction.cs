using KnowledgeGraph.Model;
using Neo4j.Driver;

namespace KnowledgeGraph.Loading;

/// <summary>A transaction over Bolt, in a session of its own.</summary>
internal sealed class BoltTransaction : ICypherTransaction
{
    private readonly IAsyncSession session;
    private readonly IAsyncTransaction transaction;
    private readonly BoltErrors errors;
    private bool isEnded;

    private BoltTransaction(IAsyncSession session, IAsyncTransaction transaction, BoltErrors errors) =>
        (this.session, this.transaction, this.errors) = (session, transaction, errors);

    public static async Task<ICypherTransaction> BeginAsync(BoltSessions sessions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = sessions.Open();
        try
        {
            var transaction = await sessions.Errors.GuardAsync(session.BeginTransactionAsync).ConfigureAwait(false);
            return new BoltTransaction(session, transaction, sessions.Errors);
        }
        catch
        {
            await BoltSessions.CloseAsync(session).ConfigureAwait(false);
            throw;
        }
    }

    public async Task<IReadOnlyList<CypherRow>> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        var values = BoltParameters.Of(parameters);
        return await errors.GuardAsync(async () =>
        {
            var cursor = await transaction.RunAsync(query, values).ConfigureAwait(false);
            var columns = await cursor.KeysAsync().ConfigureAwait(false);
            var rows = new List<CypherRow>();
            while (await cursor.FetchAsync().ConfigureAwait(false))
                rows.Add(BoltReader.Row(columns, cursor.Current));
            return rows;
        }).ConfigureAwait(false);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        isEnded = true;
        await errors.GuardAsync(transaction.CommitAsync).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (!isEnded)
            await RollBackAsync().ConfigureAwait(false);
        isEnded = true;
        await BoltSessions.CloseAsync(session).ConfigureAwait(false);
    }

    private async Task RollBackAsync()
    {
        try
        {
            await transaction.RollbackAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (BoltErrors.IsOfServer(error))
        {
            // What failed is rolled back already; a server that cannot be reached rolls back by itself.
        }
    }
}
