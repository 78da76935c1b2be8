using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>A server that does commit, but whose answer to every other commit gets lost.</summary>
internal sealed class ForgetfulServer(ICypherServer server) : ICypherServer
{
    private int commits;

    public int Lost { get; private set; }

    public Task<CypherResult> RunAsync(string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken) =>
        server.RunAsync(query, parameters, cancellationToken);

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) => new Transaction(this, await server.BeginAsync(cancellationToken));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Transaction(ForgetfulServer owner, ICypherTransaction transaction) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken) =>
            transaction.RunAsync(query, parameters, cancellationToken);

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            await transaction.CommitAsync(cancellationToken);
            if (++owner.commits % 2 == 0)
                return;
            owner.Lost++;
            throw new ServerException("The connection was cut.", isTransient: true);
        }

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
