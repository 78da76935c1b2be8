using System.Net.Sockets;
using Neo4j.Driver;
using UntrustedException = System.Security.Authentication.AuthenticationException;

namespace KnowledgeGraph.Loading;

/// <summary>What the driver throws, as the errors that every transport has.</summary>
internal sealed class BoltErrors(ServerLogin login)
{
    private const string Product = "Neo4j/";

    private readonly ServerErrors errors = new(login);

    /// <summary>True for what the server or the way to it is the reason of.</summary>
    public static bool IsOfServer(Exception error) =>
        error is Neo4jException or IOException or NotSupportedException or UntrustedException or SocketException or OperationCanceledException;

    /// <summary>Refuses a server that is too old, or no Neo4j.</summary>
    /// <param name="agent">What it calls itself: <c>Neo4j/5.26.0</c>.</param>
    public void CheckVersion(string agent)
    {
        if (!agent.StartsWith(Product, StringComparison.Ordinal))
            throw errors.NotBolt();
        ServerVersion.Check(agent[Product.Length..], errors);
    }

    public async Task GuardAsync(Func<Task> call) => await GuardAsync(async () =>
    {
        await call().ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    public async Task<T> GuardAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception error) when (IsOfServer(error))
        {
            throw Of(error);
        }
    }

    private ServerException Of(Exception error) => error switch
    {
        Neo4jException { Code: { Length: > 0 } code } => errors.Of(code, error.Message),
        TransactionTerminatedException { InnerException: Neo4jException inner } => Of(inner),
        NotSupportedException => errors.NotBolt(error),
        _ when error.GetBaseException() is NotSupportedException => errors.NotBolt(error),
        _ => errors.NoAnswer(error),
    };
}
