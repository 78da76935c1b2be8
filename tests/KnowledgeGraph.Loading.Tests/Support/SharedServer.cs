using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>One real server for all tests that only need an empty database.</summary>
[SetUpFixture]
internal sealed class SharedServer
{
    private static readonly Lazy<Neo4jServer> Running = new(Neo4jServer.Start);

    /// <summary>Connects to the server after taking all nodes out of it; constraints and indexes stay.</summary>
    public static Task<ICypherServer> EmptyAsync() => EmptyAsync(OverHttpAsync);

    /// <summary>The same by another transport.</summary>
    public static async Task<ICypherServer> EmptyAsync(Func<string, Task<ICypherServer>> connect)
    {
        var server = await connect("neo4j");
        await server.ReadAsync("MATCH (n) WHERE NOT n:`_KgSchema` DETACH DELETE n");
        return server;
    }

    /// <summary>The server's process.</summary>
    public static Neo4jServer Process => Running.Value;

    /// <summary>Connects to a database of the server over HTTP.</summary>
    public static async Task<ICypherServer> OverHttpAsync(string database) => await Neo4jHttp.ConnectAsync(new ServerLogin(Running.Value.Http, database));

    [OneTimeTearDown]
    public void Stop()
    {
        if (Running.IsValueCreated)
            Running.Value.Dispose();
    }
}
