using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class RoutedServerTests : ServerContract
{
    protected override Uri Address => BoltServer.RoutedAddress;

    protected override async Task<ICypherServer> ConnectAsync(ServerLogin login) => await Neo4jBolt.ConnectAsync(login);
}
