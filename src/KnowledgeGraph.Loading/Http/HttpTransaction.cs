using System.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>A transaction over the Query API.</summary>
internal sealed class HttpTransaction : ICypherTransaction
{
    private readonly QueryApi api;
    private readonly Uri address;
    private bool isEnded;

    private HttpTransaction(QueryApi api, Uri address) => (this.api, this.address) = (api, address);

    public static async Task<ICypherTransaction> BeginAsync(QueryApi api, CancellationToken cancellationToken)
    {
        await using var answer = await api.SendAsync(api.Transactions, null, null, cancellationToken).ConfigureAwait(false);
        await answer.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        var id = answer.Transaction ?? throw new UnreachableException("The server began a transaction and did not name it.");
        return new HttpTransaction(api, new Uri($"{api.Transactions}/{Uri.EscapeDataString(id)}"));
    }

    public async Task<IReadOnlyList<CypherRow>> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters, CancellationToken cancellationToken)
    {
        await using var answer = await api.SendAsync(address, query, parameters, cancellationToken).ConfigureAwait(false);
        return await answer.ReadAllAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        isEnded = true;
        await using var answer = await api.SendAsync(new Uri($"{address}/commit"), null, null, cancellationToken).ConfigureAwait(false);
        await answer.ReadAllAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (!isEnded)
            await api.RollBackAsync(address).ConfigureAwait(false);
        isEnded = true;
    }
}
