using KnowledgeGraph.Model;
using Neo4j.Driver;
using Polly;

namespace KnowledgeGraph.Loading;

/// <summary>A Neo4j server over Bolt, by Neo4j's own driver: <c>bolt://</c>, <c>neo4j://</c> with routing, and their forms with TLS.</summary>
/// <remarks>
/// Of <c>+s</c> addresses the certificate is verified as the system does, of <c>+ssc</c> ones any is taken; plain addresses are not
/// encrypted. Delays between attempts are this library's own, not the driver's, so that both transports try again alike.
/// </remarks>
public sealed class Neo4jBolt : ICypherServer
{
    private readonly IDriver driver;
    private readonly BoltSessions sessions;
    private readonly ResiliencePipeline retries;

    private Neo4jBolt(IDriver driver, BoltSessions sessions, ResiliencePipeline retries) =>
        (this.driver, this.sessions, this.retries) = (driver, sessions, retries);

    /// <summary>Connects, and checks that the server is there, new enough, and lets the user in.</summary>
    /// <param name="login">Where and as whom.</param>
    /// <param name="time">What delays between attempts are measured with; null for the system's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServerException">It is not there, is too old, has no such database, or refuses.</exception>
    public static async Task<Neo4jBolt> ConnectAsync(ServerLogin login, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(login);
        var errors = new BoltErrors(login);
        var driver = GraphDatabase.Driver(login.Address, Token(login), Configure);
        var server = new Neo4jBolt(driver, new BoltSessions(driver, login, errors), Retries.OfQuery(time ?? TimeProvider.System));
        try
        {
            var info = await errors.GuardAsync(driver.GetServerInfoAsync).ConfigureAwait(false);
            errors.CheckVersion(info.Agent);
            await using var transaction = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
            await transaction.RunAsync("RETURN 1", cancellationToken: cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var values = BoltParameters.Of(parameters);
        var answer = await retries.ExecuteAsync(
            async token => await BoltAnswer.RunAsync(sessions, query, values, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return new(answer.Columns, answer.RowsAsync(CancellationToken.None));
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default) =>
        await BoltTransaction.BeginAsync(sessions, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private static IAuthToken Token(ServerLogin login) =>
        login.Password is { } password ? AuthTokens.Basic(login.User, password) : AuthTokens.None;

    private static void Configure(ConfigBuilder settings) => settings
        .WithConnectionTimeout(TimeSpan.FromSeconds(15))
        .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(10))
        .WithTelemetryDisabled();
}
