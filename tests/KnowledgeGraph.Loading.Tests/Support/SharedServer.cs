using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>One real server for all tests that only need an empty database.</summary>
[SetUpFixture]
internal sealed class SharedServer
{
    private static readonly Lazy<Neo4jServer> Running = new(Neo4jServer.Start);

    /// <summary>Connects to the server after taking all nodes out of it; constraints and indexes stay.</summary>
    public static async Task<Neo4jHttp> EmptyAsync()
    {
        var server = await Neo4jHttp.ConnectAsync(new ServerLogin(Running.Value.Http));
        await server.ReadAsync("MATCH (n) WHERE NOT n:`_KgSchema` DETACH DELETE n");
        return server;
    }

    /// <summary>The server's process.</summary>
    public static Neo4jServer Process => Running.Value;

    /// <summary>How to reach another database of the server.</summary>
    public static ServerLogin Login(string database) => new(Running.Value.Http, database);

    [OneTimeTearDown]
    public void Stop()
    {
        if (Running.IsValueCreated)
            Running.Value.Dispose();
    }
}
