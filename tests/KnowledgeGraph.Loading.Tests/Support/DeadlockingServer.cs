using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>A server of whose transactions every other one loses a deadlock, after some of its queries were run, so many times.</summary>
internal sealed class DeadlockingServer(ICypherServer server, int times) : ICypherServer
{
    private const int QueryThatLoses = 3;

    private int begun;

    public int TimesLeft { get; private set; } = times;

    public Task<CypherResult> RunAsync(string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken) =>
        server.RunAsync(query, parameters, cancellationToken);

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) =>
        new Transaction(this, await server.BeginAsync(cancellationToken), isToLose: begun++ % 2 == 1);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Transaction(DeadlockingServer owner, ICypherTransaction transaction, bool isToLose) : ICypherTransaction
    {
        private int queries;

        public async Task<IReadOnlyList<CypherRow>> RunAsync(string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken)
        {
            var rows = await transaction.RunAsync(query, parameters, cancellationToken);
            if (!isToLose || ++queries < QueryThatLoses || owner.TimesLeft == 0)
                return rows;
            owner.TimesLeft--;
            throw new ServerException("Deadlock.", "Neo.TransientError.Transaction.DeadlockDetected", isTransient: true);
        }

        public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
