using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class RoutedServerTests : ServerContract
{
    protected override Task<ICypherServer> ConnectAsync(string database) => BoltServer.ConnectRoutedAsync(database);
}
