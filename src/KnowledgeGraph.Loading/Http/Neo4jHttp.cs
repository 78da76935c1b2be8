using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Model;
using Polly;

namespace KnowledgeGraph.Loading;

/// <summary>A Neo4j server over its own HTTP Query API; needs no driver.</summary>
/// <remarks>
/// Neo4j HTTP Query API, version 2, in typed JSON, so that integers, floats, days, times and points keep their kinds. TLS
/// certificates are verified as the system does.
/// </remarks>
public sealed class Neo4jHttp : ICypherServer
{
    private readonly QueryApi api;
    private readonly ResiliencePipeline retries;

    private Neo4jHttp(QueryApi api, ResiliencePipeline retries) => (this.api, this.retries) = (api, retries);

    /// <summary>Connects, and checks that the server is there, new enough, and lets the user in.</summary>
    /// <param name="login">Where and as whom.</param>
    /// <param name="time">What delays between attempts are measured with; null for the system's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServerException">It is not there, is too old, has no such database, or refuses.</exception>
    public static async Task<Neo4jHttp> ConnectAsync(ServerLogin login, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(login);
        var client = Client(login);
        var api = new QueryApi(client, login);
        try
        {
            await api.CheckVersionAsync(cancellationToken).ConfigureAwait(false);
            await using var answer = await api.SendAsync(api.Queries, "RETURN 1", null, cancellationToken).ConfigureAwait(false);
            await answer.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            client.Dispose();
            throw;
        }
        return new(api, Retries.OfQuery(time ?? TimeProvider.System));
    }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var answer = await retries.ExecuteAsync(
            async token => await api.SendAsync(api.Queries, query, parameters, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return new(answer.Columns, answer.RowsAsync(CancellationToken.None));
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default) =>
        await HttpTransaction.BeginAsync(api, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        api.Dispose();
        return ValueTask.CompletedTask;
    }

    private static HttpClient Client(ServerLogin login)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15) };
        var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(30) };
        if (login.Password is { } password)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login.User}:{password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
        return client;
    }
}
